package pl.ostoja.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.Consent;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.Promise;
import pl.ostoja.requests.Promises;
import pl.ostoja.requests.RequestId;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// The queries behind one request. Opening a card is written into the journal.
@Component
@Transactional
class RequestCards {

    private static final Wanted<NeedLine> NEEDS = new Wanted<>(NeedLine.class, """
            select n.id, n.kind, n.quantity, n.urgency, n.note, n.cannot_secure, k.asks_means, k.needs_case,
                   n.case_number, n.stage, n.due_by, n.outcome, n.reason, n.closing_note, n.closed_at, n.reopened,
                   (select min(case when :language = 'pl' then e.note_pl else e.note_en end)
                      from requests.exclusion e
                     where (e.need_kind is null or e.need_kind = n.kind)
                       and position(e.word in lower(n.note)) > 0) as excluded
              from requests.need n join requests.need_kind k on k.code = n.kind
             where n.request = :request order by n.id
            """);

    private static final Wanted<ReferralLine> REFERRALS = new Wanted<>(ReferralLine.class, """
            select f.id, f.need, f.body, f.referred_at, f.answered_at, f.accepted, f.answer
              from requests.referral f join requests.need n on n.id = f.need
             where n.request = :request order by f.referred_at
            """);

    private final JdbcClient db;
    private final Lists lists;
    private final Journal journal;
    private final List<Promises> promises;

    RequestCards(JdbcClient db, Lists lists, Journal journal, List<Promises> promises) {
        this.db = db;
        this.lists = lists;
        this.journal = journal;
        this.promises = promises;
    }

    /// The card, and a line in the journal that it was seen. Not found outside the worker's districts.
    RequestCard seen(Act act, UUID id, SignedIn me, String language) {
        var card = get(id, me, language);
        journal.seen(
                act,
                Entry.of("requests.seen")
                        .person(card.person())
                        .household(card.household())
                        .subject("request", id));
        return card;
    }

    RequestCard get(UUID id, SignedIn me, String language) {
        var found = lists.ask(Map.of("request", id, "language", language), NEEDS, REFERRALS);
        var promised = promises.stream()
                .flatMap(source -> source.of(new RequestId(id)).stream())
                .toList();
        return db.sql("""
                select r.id, p.current as person, r.household, coalesce(p.name, h.name, '') as name, h.address,
                       coalesce(p.phone, (select min(f.number) from people.phone_card f
                                           where f.household = r.household and f.wrong_since is null and f.rank = 1)) as phone,
                       r.other_address, h.access_notes, r.origin, r.reporter, r.consent, r.note, r.owner,
                       a.name as owner_name, r.opened_at, r.due_by, r.escalated_at, r.closed_at
                  from requests.request r
                  join people.household_card h on h.id = r.household
                  left join people.person_card p on p.id = r.person
                  left join access.account_card a on a.id = r.owner
                 where r.id = :id
                   and (cardinality(cast(:districts as uuid[])) = 0 or r.owner = :me or h.district = any(:districts))
                """)
                .param("id", id)
                .param("me", me.id().value())
                .param("districts", me.districts().toArray(UUID[]::new))
                .query((row, _) -> card(row, found.of(NEEDS), found.of(REFERRALS), promised))
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    UUID requestOfNeed(UUID need) {
        return db.sql("select request from requests.need where id = :need")
                .param("need", need)
                .query(UUID.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    UUID requestOfReferral(UUID referral) {
        return db.sql("""
                select n.request from requests.referral f join requests.need n on n.id = f.need where f.id = :referral
                """)
                .param("referral", referral)
                .query(UUID.class)
                .optional()
                .orElseThrow(Problem.NotFound::new);
    }

    private static RequestCard card(
            ResultSet row, List<NeedLine> needs, List<ReferralLine> referrals, List<Promise> promised)
            throws SQLException {
        return new RequestCard(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("other_address"),
                row.getString("access_notes"),
                Origin.valueOf(row.getString("origin")),
                row.getString("reporter"),
                Consent.valueOf(row.getString("consent")),
                row.getString("note"),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                instant(row, "escalated_at"),
                instant(row, "closed_at"),
                needs,
                referrals,
                promised);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
