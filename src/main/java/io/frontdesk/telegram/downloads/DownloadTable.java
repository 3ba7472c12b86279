package io.frontdesk.telegram.downloads;

import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Instance;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be fetched, kept until it has been answered for. */
@Component
class DownloadTable {

    private final JdbcClient database;
    private final Instance instance;
    private final long lease;

    DownloadTable(JdbcClient database, Instance instance, TelegramSettings settings) {
        this.database = database;
        this.instance = instance;
        lease = settings.lease().toMillis();
    }

    void put(long chat, long message, String file) {
        database.sql("insert into download (chat, message, file) values (?, ?, ?)")
                .params(chat, message, file)
                .update();
    }

    /** Leases what is due, at most so much of it. */
    List<Download> claim(int limit) {
        return database.sql("""
                        update download set owner = ?, tries = tries + 1, due_at = now() + ? * interval '1 ms'
                         where id = any(array(
                               select id from download where due_at <= now() order by due_at, id limit ?
                                  for update skip locked))
                        returning id, chat, message, file, tries
                        """)
                .params(instance.number(), lease, limit)
                .query(Download.class)
                .list();
    }

    void defer(Download download, Duration pause) {
        database.sql(
                        "update download set owner = null, due_at = now() + ? * interval '1 ms' where id = ? and owner = ?")
                .params(pause.toMillis(), download.id(), instance.number())
                .update();
    }

    /** @return false where it is not ours any more */
    boolean done(Download download) {
        return database.sql("delete from download where id = ? and owner = ?")
                        .params(download.id(), instance.number())
                        .update()
                == 1;
    }

    void forget(long chat) {
        database.sql("delete from download where chat = ?").param(chat).update();
    }

    /** Somebody else may begin at once: this instance goes. */
    void giveBack() {
        database.sql("update download set owner = null, due_at = now() where owner = ?")
                .param(instance.number())
                .update();
    }
}
