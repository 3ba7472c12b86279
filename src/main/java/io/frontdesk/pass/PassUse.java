package io.frontdesk.pass;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** Says why a pass is of no use any more, or can no longer be done without: by whom, when and where its guests were let in. */
@Component
class PassUse {

    private final Verdicts verdicts;
    private final GuardPosts posts;

    PassUse(Verdicts verdicts, GuardPosts posts) {
        this.verdicts = verdicts;
        this.posts = posts;
    }

    /** @throws Refusal where nobody can come in with it, whatever the hour */
    void requireAdmissible(Pass pass) {
        refuse(pass, verdicts.of(pass));
    }

    /** @throws Refusal where it is of no use at a guard post, be it to come in or to leave */
    void requirePresentable(Pass pass) {
        var verdict = verdicts.of(pass);
        if (!verdict.isPresentable()) {
            refuse(pass, verdict);
        }
    }

    /** @throws Refusal where nobody will come in or leave with it any more */
    void requireAwaited(Pass pass) {
        var verdict = verdicts.of(pass);
        if (!verdict.isAwaited()) {
            refuse(pass, verdict);
        }
    }

    /** @throws Refusal where guests are inside, or were there and cannot come again */
    void requireUnused(Pass pass) {
        var verdict = verdicts.of(pass);
        if (verdict.isUsed()) {
            refuse(pass, verdict);
        }
    }

    private void refuse(Pass pass, Verdict verdict) {
        switch (verdict) {
            case Verdict.Valid its -> {}
            case Verdict.AnotherDay its -> {}
            case Verdict.TooEarly its -> {}
            case Verdict.TooLate its -> {}
            case Verdict.Undecided its -> throw pass.unapproved();
            case Verdict.Refused its -> throw pass.unapproved();
            case Verdict.Cancelled its -> throw pass.unapproved();
            case Verdict.Over its -> throw new Refusal("refusal.pass-over", pass.id());
            case Verdict.Inside(var visit) -> throw used("refusal.pass-inside", visit);
            case Verdict.UsedUp(var visit) -> throw used("refusal.pass-used", visit);
        }
    }

    private Refusal used(String key, Visit visit) {
        return new Refusal(
                key,
                visit.passId(),
                new Refusal.Named(visit.admittedById()),
                visit.admittedAt(),
                posts.get(visit.postId()).name());
    }
}
