package io.frontdesk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs PostgreSQL's programs. */
record Programs(Path folder, Account account) {

    /**
     * @return what it printed
     * @throws IOException with what it printed, if it failed
     */
    String run(String program, String... arguments) throws IOException {
        var command = Stream.of(
                        account.prefix(),
                        List.of(folder.resolve("bin").resolve(program).toString()),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(program + " failed" + account.name() + ": " + printed);
        }
        return printed;
    }
}
