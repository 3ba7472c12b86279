package io.frontdesk.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL server, and that server itself. It listens on loopback only and asks for a password. */
final class Cluster {

    static final String USER = "frontdesk";

    private final Path files;
    private final Path password;
    private final Path log;
    private final Programs programs;

    Cluster(Path folder, Programs programs) {
        this.files = folder.resolve("cluster");
        this.password = Password.fileIn(folder);
        this.log = folder.resolve("server.log");
        this.programs = programs;
    }

    /** @return the port that it listens on */
    int start(List<String> settings) throws IOException {
        if (Files.notExists(files)) {
            create();
        }
        checkRelease();
        new LeftOver(files, programs).stop();
        keepEarlierLog();
        int port = freePort();
        start(options(port, settings));
        return port;
    }

    /** Fast: open transactions are rolled back rather than waited for. */
    void stop() throws IOException {
        programs.run("pg_ctl", "stop", "-D", files.toString(), "-m", "fast", "-t", "60");
    }

    /** Made aside and then renamed: a cluster of this name is always whole. */
    private void create() throws IOException {
        var aside = files.resolveSibling("cluster.new");
        FileSystemUtils.deleteRecursively(aside);
        programs.run(
                "initdb",
                "--pgdata=" + aside,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order and letter cases on every machine; lists for people are sorted by an ICU collation.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=log_checkpoints=off");
        Files.move(aside, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkRelease() throws IOException {
        var theirs = Files.readString(files.resolve("PG_VERSION")).strip();
        var ours = programs.run("postgres", "--version").replaceFirst("^\\D*(\\d+).*$", "$1");
        if (!theirs.equals(ours)) {
            throw new IOException("its database was made by PostgreSQL " + theirs + " and PostgreSQL " + ours
                    + " cannot open it; choose another folder and bring the data over with pg_dump");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String options(int port, List<String> settings) {
        return settings.stream()
                .map(setting -> " -c " + setting)
                .collect(Collectors.joining(
                        "", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''", ""));
    }

    private void keepEarlierLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server.log.earlier"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits as long as the recovery from a crash may take. */
    private void start(String options) throws IOException {
        try {
            programs.run("pg_ctl", "start", "-D", files.toString(), "-l", log.toString(), "-t", "3600", "-o", options);
        } catch (IOException failure) {
            throw new IOException("PostgreSQL did not start there: " + complaints(failure), failure);
        }
    }

    private String complaints(IOException failure) throws IOException {
        if (Files.notExists(log)) {
            return String.valueOf(failure.getMessage());
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.matches(".*(FATAL|HINT): .*"))
                    .map(line -> line.replaceFirst(".*(FATAL|HINT): +", ""))
                    .collect(Collectors.joining(" "));
        }
    }
}
