package io.frontdesk.pass;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import io.frontdesk.people.Unfit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's passes, as their holders order, describe and cancel them. Who acts is always given, and refused what is not theirs. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Passes {

    /** Who orders the same time again so soon has only pressed twice. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final PassTable passes;
    private final Chats chats;
    private final Participants participants;
    private final PassRouting routing;
    private final Slots slots;
    private final Today today;
    private final PassUse use;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passes(
            PassTable passes,
            Chats chats,
            Participants participants,
            PassRouting routing,
            Slots slots,
            Today today,
            PassUse use,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passes = passes;
        this.chats = chats;
        this.participants = participants;
        this.routing = routing;
        this.slots = slots;
        this.today = today;
        this.use = use;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Orders a pass, for the chief whose turn it is to decide; missed where there is none.
     *
     * @param at in the company's time
     * @return the one that was ordered just now for the same time, if there is one
     * @throws Refusal for a time that cannot be ordered
     */
    public Pass order(Person holder, LocalDateTime at) {
        return order(holder, slots.start(at), null);
    }

    /** The same with all that was said of an own other one. */
    public Pass orderLike(Person holder, long like, LocalDateTime at) {
        var other = heldBy(holder, like);
        return order(holder, slots.start(at), other);
    }

    private Pass order(Person holder, Instant start, @Nullable Pass like) {
        return passes.findFirstByHolderIdAndStartsAndCreatedAtAfterAndStatusNotOrderByIdDesc(
                        holder.id(), start, clock.instant().minus(AT_ONCE), PassStatus.CANCELLED)
                .orElseGet(() -> ordered(holder, start, like));
    }

    private Pass ordered(Person holder, Instant start, @Nullable Pass like) {
        var external = chats.open(Chat.Kind.EXTERNAL, Chat.Owner.PASS);
        var internal = chats.open(Chat.Kind.INTERNAL, Chat.Owner.PASS);
        var pass = new Pass(holder, start, external.id(), internal.id(), clock.instant());
        if (like != null) {
            pass.repeat(like, sameEnd(like, start));
        }
        passes.save(pass);
        Stream.of(external, internal).forEach(chat -> chat.belongsTo(pass.id()));
        routing.chiefFor(pass).ifPresent(chief -> pass.assign(chief, clock.instant()));
        events.publishEvent(new Pass.Ordered(pass));
        return pass;
    }

    private @Nullable Instant sameEnd(Pass like, Instant start) {
        var end = like.ends();
        return end == null ? null : slots.sameEnd(like.starts(), end, start).orElse(null);
    }

    /** For nobody in particular. */
    public Optional<Pass> find(long id) {
        return passes.findById(id);
    }

    /** A pass that this person may see: all of the staff see all. */
    public Pass of(Person who, long id) {
        return passes.findById(id)
                .filter(pass -> pass.isHolder(who) || worksOn(who, pass))
                .orElseThrow(Refusal::notYours);
    }

    /** A pass of this person's own. */
    public Pass heldBy(Person who, long id) {
        return passes.findById(id).filter(pass -> pass.isHolder(who)).orElseThrow(Refusal::notYours);
    }

    /** A pass of somebody else that this person may see the inside of. */
    public Pass workedBy(Person who, long id) {
        return passes.findById(id).filter(pass -> worksOn(who, pass)).orElseThrow(Refusal::notYours);
    }

    /** A pass on which this person may decide; nobody decides on an own one. */
    public Pass decidedBy(Person who, long id) {
        if (!who.role().approvesPasses()) {
            throw Refusal.notYours();
        }
        return workedBy(who, id);
    }

    /** Whether the person sees the inside of the pass; a holder never does. */
    public boolean worksOn(Person who, Pass pass) {
        return who.role() != Role.CLIENT && !pass.isHolder(who);
    }

    /** The pass that a chat belongs to. */
    public Optional<Pass> owning(Chat chat) {
        return chat.owner() == Chat.Owner.PASS ? passes.findById(chat.ownerId()) : Optional.empty();
    }

    /** Who works on the pass: the responsible one and the participants of the internal chat. */
    public Set<Long> workers(Pass pass) {
        var workers = new LinkedHashSet<Long>(participants.of(pass.internalChatId()));
        if (pass.responsibleId() != null) {
            workers.add(pass.responsibleId());
        }
        return workers;
    }

    Optional<Person> responsibleFor(Pass pass) {
        return Optional.ofNullable(pass.responsibleId()).flatMap(people::find);
    }

    /** A pass of whose visit its holder can still say something. */
    public Pass describedBy(Person holder, long id) {
        var pass = heldBy(holder, id);
        today.requireComing(pass);
        pass.requireOpen();
        return pass;
    }

    /**
     * @param text empty takes it back
     * @throws Unfit for what cannot be said there
     */
    public void describe(Person holder, long id, Pass.Detail detail, String text) {
        var pass = describedBy(holder, id);
        pass.describe(detail, Sayings.of(detail, text));
        events.publishEvent(new Pass.Described(pass));
    }

    /** @param at in the company's time, on the day of the visit or the next one; null where it is left open */
    public void end(Person holder, long id, @Nullable LocalDateTime at) {
        var pass = describedBy(holder, id);
        pass.end(at == null ? null : slots.end(pass.starts(), at));
        events.publishEvent(new Pass.Described(pass));
    }

    public void singleUse(Person holder, long id, boolean whether) {
        var pass = describedBy(holder, id);
        pass.singleUse(whether);
        events.publishEvent(new Pass.Described(pass));
    }

    /** A pass that its holder can still do without: nobody is inside, and guests can still come in. */
    public Pass cancelledBy(Person holder, long id) {
        var pass = heldBy(holder, id);
        today.requireComing(pass);
        pass.requireCancellable();
        use.requireUnused(pass);
        return pass;
    }

    public void cancel(Person holder, long id) {
        cancel(holder, cancelledBy(holder, id));
    }

    private void cancel(Person holder, Pass pass) {
        pass.cancel(holder, clock.instant());
        events.publishEvent(new Pass.Cancelled(pass));
    }

    /** Every pass with which the holder could still come. */
    void cancelAllOf(Person holder) {
        passes.findComingOf(holder.id(), today.start()).stream()
                .filter(Pass::isCancellable)
                .forEach(pass -> cancel(holder, pass));
    }
}
