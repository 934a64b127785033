package pl.ostoja.requests;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Problem;

/// All SQL about needs handed to outside bodies.
@Repository
class Referrals {

    private final JdbcClient db;

    Referrals(JdbcClient db) {
        this.db = db;
    }

    /// Refused when the same body was asked about the same need and has not answered.
    ReferralId add(NeedId need, String body, Instant at) {
        var id = ReferralId.next();
        var added = db.sql("""
                insert into requests.referral (id, need, body, referred_at) values (:id, :need, :body, :at)
                on conflict (need, body) where answered_at is null do nothing
                """)
                .param("id", id.value())
                .param("need", need.value())
                .param("body", body)
                .param("at", at.atOffset(UTC))
                .update();
        if (added == 0) {
            throw new Problem.Refused("referral-is-pending", body);
        }
        return id;
    }

    NeedId needOf(ReferralId id) {
        return db.sql("select need from requests.referral where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(NeedId::new)
                .orElseThrow(Problem.NotFound::new);
    }

    /// Refused when the body has answered already.
    void answer(ReferralId id, boolean accepted, @Nullable String words, Instant at) {
        var answered = db.sql("""
                update requests.referral set answered_at = :at, accepted = :accepted, answer = :words
                 where id = :id and answered_at is null
                """)
                .param("at", at.atOffset(UTC))
                .param("accepted", accepted)
                .param("words", words)
                .param("id", id.value())
                .update();
        if (answered == 0) {
            throw new Problem.Refused("referral-is-answered");
        }
    }

    boolean isPendingFor(NeedId need) {
        return db.sql("select exists (select from requests.referral where need = :need and answered_at is null)")
                .param("need", need.value())
                .query(Boolean.class)
                .single();
    }
}
