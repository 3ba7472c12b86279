package io.frontdesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a killed application leaves behind: a server that still runs, or only the file in which it noted its process number.
 * Only the holder of the folder's lock may ask, so nobody else can be using that server.
 */
record LeftOver(Path cluster, Programs programs) {

    /** Greater than any process number of any system. */
    private static final String NOBODYS_NUMBER = String.valueOf(Integer.MAX_VALUE);

    void stop() throws IOException {
        if (Files.notExists(note())) {
            return;
        }
        var process = process();
        if (process.filter(this::isServer).isPresent()) {
            stopServer();
        } else if (process.isPresent()) {
            forgetNumber();
        }
    }

    private Path note() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> process() throws IOException {
        return Files.readAllLines(note()).stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    private boolean isServer(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("/bin/postgres -D " + cluster))
                .isPresent();
    }

    private void stopServer() throws IOException {
        try {
            stop("fast", "30");
        } catch (IOException stillThere) {
            stop("immediate", "60");
        }
    }

    private void stop(String mode, String seconds) throws IOException {
        programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", mode, "-t", seconds);
    }

    /**
     * The number belongs to somebody else by now, which PostgreSQL would take for a running server. The rest of the note must
     * stay: by it PostgreSQL finds out whether orphans of the old server still use its memory.
     */
    private void forgetNumber() throws IOException {
        var lines = Files.readAllLines(note());
        lines.set(0, NOBODYS_NUMBER);
        Files.write(note(), lines);
    }
}
