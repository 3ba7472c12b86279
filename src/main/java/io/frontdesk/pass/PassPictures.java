package io.frontdesk.pass;

import io.frontdesk.pass.code.CodePicture;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Service;

/** Draws codes for their holders' phones. */
@Service
public class PassPictures {

    private final CodePicture pictures = new CodePicture();

    /**
     * A picture in the PNG format.
     *
     * @param words to stand under the code, line by line
     */
    public byte[] png(URI link, List<String> words) {
        return pictures.png(link.toString(), words);
    }
}
