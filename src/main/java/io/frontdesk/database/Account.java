package io.frontdesk.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Who runs the server. PostgreSQL refuses to be root, so for root it runs in a user namespace, where root is nobody; where
 * namespaces are forbidden, as in many containers, the folder is given to an ordinary user and the server runs as that one.
 *
 * @param prefix what stands before each command
 * @param name for messages: {@code initdb failed as user 65534}
 */
record Account(List<String> prefix, String name) {

    /** By convention, on every Linux. */
    private static final int NOBODY = 65534;

    static Account owning(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return new Account(List.of(), "");
        }
        if (ownerOf(folder) == 0) {
            if (LinuxUtils.isUnshareAvailable()) {
                return new Account(List.of("unshare", "--user"), " in a user namespace");
            }
            giveToNobody(folder);
        }
        var owner = ownerOf(folder);
        return new Account(
                List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups"), " as user " + owner);
    }

    private static int ownerOf(Path folder) throws IOException {
        return (int) Files.getAttribute(folder, "unix:uid");
    }

    private static void giveToNobody(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
