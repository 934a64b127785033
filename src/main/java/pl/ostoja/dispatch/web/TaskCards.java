package pl.ostoja.dispatch.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.dispatch.web.TaskCard.Carried;
import pl.ostoja.dispatch.web.TaskCard.Given;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// The queries behind one task. Opening a card is written into the journal.
@Component
@Transactional
class TaskCards {

    private static final Wanted<Given> GIVEN = new Wanted<>(Given.class, """
            select h.at, h.way, h.proof, h.receiver, h.quantity, h.note, p.task is not null as photo
              from dispatch.handover h left join dispatch.photo p on p.task = h.task
             where h.task = :task
            """);

    private static final Wanted<Carried> CARRIERS = new Wanted<>(Carried.class, """
            select coalesce(w.name, o.name) as carrier, c.name as companion, a.since, a.ended_at
              from dispatch.assignment a
              left join access.account_card w on w.id = a.account
              left join access.account_card c on c.id = a.companion
              left join dispatch.organisation o on o.id = a.organisation
             where a.task = :task order by a.since desc, a.id desc
            """);

    private static final Wanted<TaskCard.Home> HOME = new Wanted<>(TaskCard.Home.class, """
            select t.household, coalesce(p.phone, (select min(f.number) from people.phone_card f
                                                    where f.household = t.household and f.wrong_since is null)) as phone,
                   case when not t.elsewhere then h.access_notes end as access_notes
              from dispatch.task t
              join requests.need_card n on n.id = t.need
              join people.household_card h on h.id = t.household
              left join people.person_card p on p.id = n.person
             where t.id = :task
            """);

    private final Lists lists;
    private final Journal journal;

    TaskCards(Lists lists, Journal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    TaskCard seen(Act act, UUID id, SignedIn me) {
        var card = get(id, me);
        journal.seen(act, Entry.of("dispatch.seen").household(card.household()).subject("task", id));
        return card;
    }

    TaskCard get(UUID id, SignedIn me) {
        var row = TaskBoards.row(me);
        var found = lists.ask(
                Map.of(
                        "task", id,
                        "me", me.id().value(),
                        "districts", me.districts().toArray(UUID[]::new)),
                row,
                GIVEN,
                CARRIERS,
                HOME);
        var task = found.of(row).stream().findFirst().orElseThrow(Problem.NotFound::new);
        var home = found.of(HOME).getFirst();
        return new TaskCard(
                task,
                home.household(),
                home.phone(),
                home.accessNotes(),
                found.of(GIVEN).stream().findFirst().orElse(null),
                found.of(CARRIERS));
    }
}
