package io.frontdesk.knowledge.matching;

/** A hash of 64 bits that grows letter by letter: FNV-1a (Fowler, Noll, Vo), mixed at the end as in SplitMix64 (Steele et al. 2014). */
final class Hash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long start(int kind) {
        return add(BASIS, (char) kind);
    }

    static long add(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = add(sum, text.charAt(i));
        }
        return sum;
    }

    static long end(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
