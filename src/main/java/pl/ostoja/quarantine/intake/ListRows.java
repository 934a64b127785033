package pl.ostoja.quarantine.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Disclosure;
import pl.ostoja.journal.Disclosures;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Problem;
import pl.ostoja.people.PersonId;

/// What humans decide about single rows before a list takes effect. What the sender wrote always stays beside it.
@Service
@Transactional
public class ListRows {

    private final ListRepository lists;
    private final RowRepository rows;
    private final Comparing comparing;
    private final Journal journal;
    private final Disclosures disclosures;
    private final ListDesk desk;

    ListRows(
            ListRepository lists,
            RowRepository rows,
            Comparing comparing,
            Journal journal,
            Disclosures disclosures,
            ListDesk desk) {
        this.lists = lists;
        this.rows = rows;
        this.comparing = comparing;
        this.journal = journal;
        this.disclosures = disclosures;
        this.desk = desk;
    }

    /// Adds a row to a list that no program can read (bad input B13). The list then consists of what was typed.
    public void type(Act act, ListId id, TypedRow row) {
        journal.once(act, () -> {
            var list = open(id);
            var number = rows.nextNumber(id);
            rows.add(id, number, row);
            comparing.again(list, number);
            desk.write(act, "quarantine.row-typed", id);
        });
    }

    /// Puts right what is certain; "was → is" stays with the row and its fate is found anew.
    public void correct(Act act, ListId id, int number, TypedRow row) {
        journal.once(act, () -> {
            var list = open(id);
            rows.correct(id, number, row);
            comparing.again(list, number);
            desk.write(act, "quarantine.row-corrected", id);
        });
    }

    /// This row is about that person, although the program was not sure.
    public void isThisPerson(Act act, ListId id, int number, PersonId person) {
        journal.once(act, () -> {
            var list = open(id);
            rows.decide(id, number, person.value(), "THIS_PERSON");
            comparing.again(list, number);
            desk.write(act, "quarantine.row-decided", id);
        });
    }

    /// This row is about somebody we do not know, whoever holds the same number.
    public void isSomebodyNew(Act act, ListId id, int number) {
        journal.once(act, () -> {
            var list = open(id);
            rows.decide(id, number, null, "NEW_PERSON");
            comparing.again(list, number);
            desk.write(act, "quarantine.row-decided", id);
        });
    }

    /// Hands the people of other communes over to whoever answers for them (bad input B18), and keeps it among the
    /// disclosures. Without numbers: all that are not handed over yet.
    public int handOver(Act act, ListId id, String recipient, String legalBasis, List<Integer> numbers) {
        return journal.once(act, Integer.class, () -> {
            if (recipient.isBlank() || legalBasis.isBlank()) {
                throw new Problem.Refused("hand-over-needs-recipient-and-basis");
            }
            lists.lock(id);
            var handed = rows.handOver(id, recipient.strip(), numbers);
            if (handed.isEmpty()) {
                throw new Problem.Refused("nothing-to-hand-over");
            }
            rows.addHandOver(
                    act,
                    id,
                    recipient.strip(),
                    legalBasis.strip(),
                    handed,
                    desk.clock().instant());
            disclosures.record(
                    act,
                    new Disclosure(
                            recipient.strip(),
                            "nazwiska, adresy, telefony, okresy z listy",
                            legalBasis.strip(),
                            null,
                            handed.size(),
                            "list",
                            id.value()));
            desk.write(act, "quarantine.rows-handed-over", id, Map.of("rows", handed.size()), legalBasis.strip());
            return handed.size();
        });
    }

    private OfficialList open(ListId id) {
        var list = lists.lock(id);
        if (!list.state().isOpen()) {
            throw new Problem.Refused("list-is-not-in-that-state");
        }
        return list;
    }
}
