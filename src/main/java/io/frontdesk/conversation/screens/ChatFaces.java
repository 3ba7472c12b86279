package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Chat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds how a chat looks. */
@Component
public class ChatFaces {

    private final Map<Chat.Owner, ChatFace> faces = new EnumMap<>(Chat.Owner.class);

    ChatFaces(List<ChatFace> faces) {
        faces.forEach(face -> this.faces.put(face.owner(), face));
    }

    public ChatFace of(Chat chat) {
        var face = faces.get(chat.owner());
        if (face == null) {
            throw new IllegalStateException("Nobody draws chats of " + chat.owner());
        }
        return face;
    }
}
