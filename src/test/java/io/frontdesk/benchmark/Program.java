package io.frontdesk.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A bot as a process of its own, so that its heap and its threads are its own. */
final class Program implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program start(Class<?> main, Path log, List<String> arguments) throws IOException {
        Files.createDirectories(log.getParent());
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx512m"));
        command.addAll(List.of(System.getProperty("benchmark.jvm", "").split(" ")));
        command.removeIf(String::isBlank);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        return new Program(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Without the empty part at its end: that means the folder where we are, which holds a second {@code db}. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replaceFirst(File.pathSeparator + "+$", "");
    }

    /** Megabytes in use after a full collection. */
    long heap() throws IOException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024 : -1;
    }

    private String jcmd(String what) throws IOException {
        var jcmd = new ProcessBuilder(tool("jcmd"), Long.toString(process.pid()), what).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
