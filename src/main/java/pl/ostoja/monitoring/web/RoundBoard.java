package pl.ostoja.monitoring.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.monitoring.Coverage;
import pl.ostoja.monitoring.FairShare;
import pl.ostoja.monitoring.Forecast;
import pl.ostoja.reports.FigureBook;
import pl.ostoja.reports.Period;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// What the page of a round shows.
@Component
@Transactional(readOnly = true)
class RoundBoard {

    private static final Duration PACE = Duration.ofHours(1);

    private final Lists lists;
    private final Coverage coverage;
    private final FigureBook figures;
    private final Clock clock;

    RoundBoard(Lists lists, Coverage coverage, FigureBook figures, Clock clock) {
        this.lists = lists;
        this.coverage = coverage;
        this.figures = figures;
        this.clock = clock;
    }

    RoundView of(LocalDate day, boolean all) {
        var found = lists.ask(
                Map.of("day", day, "since", clock.instant().minus(PACE).atOffset(UTC)), CALLS, SHARES, WORKERS);
        var calls = found.of(CALLS).getFirst();
        var districts = coverage.byDistrict(day);
        var numbers = Coverage.InDistrict.sum(districts);
        return new RoundView(
                day,
                numbers,
                figures.amount("monitoring.first-contact", Period.of(day)).value(),
                districts,
                coverage.exceptions(day, all ? RoundView.MOST : RoundView.SHOWN),
                numbers.notReached(),
                shares(found.of(SHARES), calls.total()),
                new Forecast(calls.left(), calls.lately(), PACE, clock.instant()),
                found.of(WORKERS));
    }

    /// Who can be given a share: everybody who may call.
    private static final Wanted<RoundView.Account> WORKERS = new Wanted<>(RoundView.Account.class, """
            select id, name from access.account_card
             where active and role in ('OPERATOR', 'SOCIAL_WORKER', 'HEAD_OF_SECTION') order by name
            """);

    private record CallNumbers(int total, int left, int lately) {}

    private static final Wanted<CallNumbers> CALLS = new Wanted<>(CallNumbers.class, """
            select count(*)::int as total,
                   count(*) filter (where state in ('DUE', 'NOT_REACHED', 'IN_PROGRESS'))::int as left,
                   (count(*) filter (where done_at > :since)
                      + count(*) filter (where state = 'ESCALATED' and id in
                            (select call from monitoring.escalation where since > :since)))::int as lately
              from monitoring.call where day = :day and state <> 'CANCELLED'
            """);

    private record ShareRow(UUID account, String name, LocalTime fromAt, LocalTime untilAt, int weight, int done) {

        long portion() {
            return Duration.between(fromAt, untilAt).toMinutes() * weight;
        }
    }

    private static final Wanted<ShareRow> SHARES = new Wanted<>(ShareRow.class, """
            select s.account, a.name, s.from_at, s.until_at, s.weight,
                   (select count(distinct m.call)::int from monitoring.claim m join monitoring.call c on c.id = m.call
                     where m.account = s.account and m.ended_as = 'OUTCOME' and c.day = :day) as done
              from monitoring.share s join access.account_card a on a.id = s.account
             where s.day = :day order by a.name
            """);

    private static List<RoundView.Share> shares(List<ShareRow> rows, int calls) {
        var fair = FairShare.of(calls, rows.stream().map(ShareRow::portion).toList());
        var shares = new ArrayList<RoundView.Share>();
        for (int worker = 0; worker < rows.size(); worker++) {
            var row = rows.get(worker);
            shares.add(new RoundView.Share(
                    row.name(), row.fromAt(), row.untilAt(), row.weight(), fair.get(worker), row.done()));
        }
        return shares;
    }
}
