package io.frontdesk.knowledge.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Greetings, thanks and politeness around a question: they say nothing of what it is about. */
final class Courtesy {

    /** A name, a second name, a surname. */
    private static final int LONGEST_SIGNATURE = 3;

    private static final String SIGNED = "\u2026";

    /** What may follow the words on the way here, and whether they are courtesy already: a trie. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean complete;
        private boolean signed;
    }

    private final Node root = new Node();

    Courtesy(Words words) {
        for (var line : WordList.lines("courtesy.txt")) {
            var node = root;
            for (var word : words.all(line)) {
                node = node.next.computeIfAbsent(word.heard(), heard -> new Node());
            }
            node.complete = true;
            node.signed = line.endsWith(SIGNED);
        }
    }

    List<Word> without(List<Word> words) {
        var rest = new ArrayList<Word>(words.size());
        for (int i = 0; i < words.size(); ) {
            int length = lengthAt(words, i);
            if (length == 0) {
                rest.add(words.get(i++));
            } else {
                i += length;
            }
        }
        return rest;
    }

    private int lengthAt(List<Word> words, int start) {
        int longest = 0;
        var node = root.next.get(words.get(start).heard());
        for (int i = start + 1; node != null; i++) {
            longest = node.complete ? length(node, start, i, words.size()) : longest;
            node = i < words.size() ? node.next.get(words.get(i).heard()) : null;
        }
        return longest;
    }

    private static int length(Node node, int start, int end, int all) {
        return (node.signed && all - end <= LONGEST_SIGNATURE ? all : end) - start;
    }
}
