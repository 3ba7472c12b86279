package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.SandboxServer;
import io.frontdesk.sandbox.botapi.Traffic;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.Update;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** All clients and operators of one bot, and the Telegram between them. */
final class Crowd implements Traffic, AutoCloseable {

    private static final long FIRST_CLIENT = 100_000;
    private static final long FIRST_OPERATOR = 900_000;
    private static final Duration RAMP = Duration.ofSeconds(1);

    final SandboxServer telegram = SandboxServer.start();
    private final Measurement measurement = new Measurement();
    private final Map<Long, Client> byId = new ConcurrentHashMap<>();
    private final List<Client> clients;
    private final List<Long> operators;
    private volatile CountDownLatch poll = new CountDownLatch(1);

    Crowd(int clients, int operators) {
        this.clients = IntStream.range(0, clients)
                .mapToObj(number -> new Client(telegram.phone(FIRST_CLIENT + number), measurement))
                .toList();
        this.clients.forEach(client -> byId.put(client.id(), client));
        this.operators = LongStream.range(FIRST_OPERATOR, FIRST_OPERATOR + operators)
                .boxed()
                .toList();
        telegram.watch(this);
        telegram.telegram().listen(this::happened);
    }

    List<Client> clients() {
        return clients;
    }

    List<Long> operators() {
        return operators;
    }

    /** Opens the operators' chats, without which Telegram lets no bot write to them. */
    void seatOperators() {
        operators.forEach(operator -> telegram.phone(operator).say("/start"));
    }

    @Override
    public void delivered(List<Update> updates) {
        long now = System.nanoTime();
        for (Update update : updates) {
            Client client = byId.get(update.chat());
            if (client != null) {
                client.delivered(now);
            }
        }
    }

    @Override
    public void called(String method, long chat) {
        if (method.equals("getUpdates")) {
            poll.countDown();
        }
    }

    void expectPoll() {
        poll = new CountDownLatch(1);
    }

    void awaitPoll() throws InterruptedException {
        assertThat(poll.await(1, TimeUnit.MINUTES)).as("the bot polls").isTrue();
    }

    private void happened(PhoneEvent event) {
        Client owner = byId.get(event.phone());
        if (owner != null) {
            owner.sees(event);
        } else if (event instanceof PhoneEvent.Shown shown) {
            Client author = byId.get(Client.author(shown.message()));
            if (author != null) {
                author.step();
            }
        }
    }

    /** Every client acts again as soon as it is served. @return updates done in a second */
    double saturate(int chats, Duration length) throws InterruptedException {
        measurement.idle().addAll(clients.subList(0, chats));
        keepBusy(RAMP);
        measurement.forget();
        long start = System.nanoTime();
        keepBusy(length);
        double rate = measurement.done() / ((System.nanoTime() - start) / 1e9);
        gather(chats);
        return rate;
    }

    private void keepBusy(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
            Client client = measurement.idle().poll(left, TimeUnit.NANOSECONDS);
            if (client != null) {
                client.act(0);
            }
        }
    }

    /** Clients act by chance, so often in all; where the one whose turn it is has not been served yet, the wait counts. */
    Measurement.Percentiles load(int chats, double rate, Duration length) throws InterruptedException {
        measurement.idle().addAll(clients.subList(0, chats));
        trickle(rate, RAMP);
        measurement.forget();
        trickle(rate, length);
        gather(chats);
        return measurement.percentiles();
    }

    private void trickle(double rate, Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        for (long due = System.nanoTime(); due < end; due += gap(rate)) {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            Client client = measurement.idle().poll();
            if (client != null) {
                client.act(0);
            } else {
                Client late = measurement.idle().take();
                late.act(System.nanoTime() - due);
            }
        }
    }

    private static long gap(double rate) {
        return (long) (-Math.log(1 - ThreadLocalRandom.current().nextDouble()) / rate * 1e9);
    }

    /** Whoever is not served in the end was forgotten by the bot. */
    private void gather(int chats) throws InterruptedException {
        for (int i = 0; i < chats; i++) {
            assertThat(measurement.idle().poll(20, TimeUnit.SECONDS))
                    .as("served client %d of %d", i, chats)
                    .isNotNull();
        }
    }

    @Override
    public void close() {
        telegram.close();
    }
}
