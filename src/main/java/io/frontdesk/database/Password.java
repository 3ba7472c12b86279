package io.frontdesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded server: without one, everybody with an account on this machine could read everything. */
final class Password {

    private Password() {}

    static Path fileIn(Path folder) {
        return folder.resolve("password");
    }

    static String in(Path folder) throws IOException {
        var file = fileIn(folder);
        if (Files.notExists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var aside = Files.createTempFile(folder, "password", "", ownerOnly);
            Files.writeString(aside, random());
            Files.setOwner(aside, Files.getOwner(folder));
            Files.move(aside, file);
        }
        return Files.readString(file);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
