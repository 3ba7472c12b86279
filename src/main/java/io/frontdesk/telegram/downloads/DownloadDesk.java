package io.frontdesk.telegram.downloads;

import io.frontdesk.conversation.Downloaded;
import io.frontdesk.conversation.Downloaded.Failure;
import io.frontdesk.conversation.Downloads;
import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Files;
import io.frontdesk.telegram.api.Outcome;
import io.frontdesk.telegram.lanes.Crew;
import io.frontdesk.telegram.lanes.Lane;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches files outside any transaction, a few at a time, and settles each in one together with what comes of it. */
@Component
public class DownloadDesk implements Downloads, Crew.Trade<Download> {

    private static final Logger log = LoggerFactory.getLogger(DownloadDesk.class);

    /** Each holds a whole file in memory, and may work on it for a while. */
    private static final int HANDS = 2;

    /** Within about two minutes; by then whoever sent the file has sent it again. */
    private static final int TRIES = 8;

    private static final int LONGEST_PAUSE_DOUBLINGS = 6;
    private static final int COLLISIONS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** Bots are given files up to 20 MB. Source: getFile. */
    private static final int GREATEST = 20 * 1024 * 1024;

    private final DownloadTable table;
    private final BotApi api;
    private final Files files;
    private final ObjectProvider<Downloaded> conversation;
    private final TransactionTemplate transaction;
    private final Crew<Download> crew = new Crew<>("downloader", HANDS, this);

    DownloadDesk(
            DownloadTable table,
            BotApi api,
            Files files,
            ObjectProvider<Downloaded> conversation,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.api = api;
        this.files = files;
        this.conversation = conversation;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Crew<Download> crew() {
        return crew;
    }

    public void stop(Duration patience) {
        crew.stop(patience);
        try {
            table.giveBack();
        } catch (DataAccessException gone) {
            log.warn("Downloads could not be given back and will be found abandoned: {}", gone.toString());
        }
    }

    @Override
    public void fetch(long chat, long message, String file) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is to be fetched must be asked for within a transaction");
        }
        table.put(chat, message, file);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                crew.sweepAfter(Duration.ZERO);
            }
        });
    }

    @Override
    public void forget(long chat) {
        table.forget(chat);
    }

    @Override
    public List<Lane<Download>> claim(int limit) {
        return table.claim(Math.min(limit, HANDS)).stream()
                .map(download -> new Lane<>(download.id(), 1, 0, List.of(download)))
                .toList();
    }

    /** What has failed is due again when its lease ends. */
    @Override
    public Optional<Lane<Download>> reload(long id) {
        return Optional.empty();
    }

    @Override
    public void work(Lane<Download> lane) {
        lane.rows().forEach(this::work);
        crew.sweepAfter(Duration.ZERO);
    }

    private void work(Download download) {
        if (crew.isStopping()) {
            table.defer(download, Duration.ZERO);
        } else if (download.tries() > TRIES) {
            fail(download, Failure.UNOBTAINABLE);
        } else {
            fetch(download);
        }
    }

    private void fetch(Download download) {
        switch (api.send(BotCall.of("getFile").with("file_id", download.file()))) {
            case Outcome.Done(var _, var file) ->
                read(download, file.path("file_path").asText());
            case Outcome.Wait(var pause) -> later(download, pause);
            case Outcome.Refused(var error) -> fail(download, failure(error));
            case Outcome.Gone(var error) -> fail(download, failure(error));
            case Outcome.BadFormatting(var error) -> fail(download, failure(error));
            case Outcome.BadQuote(var error) -> fail(download, failure(error));
            case Outcome.Unreachable(var error) -> fail(download, failure(error));
            case Outcome.Migrated(var _) -> fail(download, Failure.UNOBTAINABLE);
            case Outcome.Unauthorised(var error) -> retry(download, error);
            case Outcome.NotSent(var error) -> retry(download, error);
            case Outcome.Unknown(var error) -> retry(download, error);
        }
    }

    private static Failure failure(String error) {
        return error.contains("too big") ? Failure.TOO_LARGE : Failure.UNOBTAINABLE;
    }

    private void read(Download download, String path) {
        byte[] file;
        try (var stream = files.open(path)) {
            file = stream.readNBytes(GREATEST + 1);
        } catch (IOException broken) {
            retry(download, broken.getClass().getSimpleName());
            return;
        }
        if (file.length > GREATEST) {
            fail(download, Failure.TOO_LARGE);
        } else {
            var answer = asker(download).took(download.chat(), download.message(), file);
            settle(download, answer);
        }
    }

    private Downloaded asker(Download download) {
        return conversation
                .orderedStream()
                .filter(each -> each.expects(download.chat(), download.message()))
                .findFirst()
                .orElseThrow();
    }

    private void fail(Download download, Failure why) {
        log.warn("Download {} is given up: {}", download.id(), why);
        settle(download, () -> asker(download).failed(download.chat(), download.message(), why));
    }

    private void settle(Download download, Runnable answer) {
        for (var attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(_ -> {
                    if (table.done(download)) {
                        answer.run();
                    }
                });
                return;
            } catch (ConcurrencyFailureException collision) {
                if (attempt == COLLISIONS) {
                    throw collision;
                }
            }
        }
    }

    private void retry(Download download, String error) {
        log.warn("Download {} is tried again: {}", download.id(), error);
        later(download, FIRST_PAUSE.multipliedBy(1L << Math.min(download.tries(), LONGEST_PAUSE_DOUBLINGS)));
    }

    private void later(Download download, Duration pause) {
        table.defer(download, pause);
        crew.sweepAfter(pause);
    }
}
