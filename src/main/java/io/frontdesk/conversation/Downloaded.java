package io.frontdesk.conversation;

/** Told by delivery what became of files that were to be fetched. */
public interface Downloaded {

    enum Failure {
        /** Bots get files up to 20 MB. */
        TOO_LARGE,
        /** Telegram does not give it, now and for good. */
        UNOBTAINABLE
    }

    /** Whether it has asked for this file; the first that says so gets it. */
    boolean expects(long chat, long message);

    /**
     * The file is here. This is no transaction, and may take its time.
     *
     * @return what is to be done in the transaction in which the download is settled
     */
    Runnable took(long chat, long message, byte[] file);

    /** There will be no file; told in the transaction in which that is settled. */
    void failed(long chat, long message, Failure why);
}
