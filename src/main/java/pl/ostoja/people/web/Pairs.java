package pl.ostoja.people.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Proposals;
import pl.ostoja.people.Reason;
import pl.ostoja.people.RiskFactor;
import pl.ostoja.ui.Page;

/// Proposals with the words that a list and a comparison need.
@Component
public class Pairs {

    /// One line of the list.
    public record PairRow(Side one, Side other, int score, List<Reason> reasons) {}

    public record Side(PersonId id, String name, @Nullable LocalDate birthDate, String address) {}

    private final Proposals proposals;
    private final People people;
    private final PairRows rows;

    Pairs(Proposals proposals, People people, PairRows rows) {
        this.proposals = proposals;
        this.people = people;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<PairRow> open(int limit) {
        var open = proposals.open(limit);
        var sides = rows.sides(open.stream()
                .flatMap(proposal -> Stream.of(proposal.one(), proposal.other()))
                .distinct()
                .toList());
        return open.stream()
                .map(proposal -> new PairRow(
                        requireNonNull(sides.get(proposal.one())),
                        requireNonNull(sides.get(proposal.other())),
                        proposal.score(),
                        proposal.reasons()))
                .toList();
    }

    @Transactional(readOnly = true)
    public SideBySide sideBySide(Page page, PersonId stays, PersonId goes) {
        var survivor = people.get(stays);
        var merged = people.get(goes);
        var reasons = proposals.about(stays).stream()
                .filter(proposal ->
                        proposal.one().equals(goes) || proposal.other().equals(goes))
                .flatMap(proposal -> proposal.reasons().stream())
                .toList();
        return new SideBySide(
                survivor, merged, reasons, SideBySide.choices(page, survivor, merged), others(page, stays, goes));
    }

    private List<SideBySide.Shared> others(Page page, PersonId stays, PersonId goes) {
        var around = rows.around(List.of(stays, goes));
        var one = requireNonNull(around.get(stays));
        var other = requireNonNull(around.get(goes));
        return Stream.of(
                        new SideBySide.Shared("people.card.address", List.of(one.address()), List.of(other.address())),
                        new SideBySide.Shared("people.card.contacts", contacts(page, one), contacts(page, other)),
                        new SideBySide.Shared("people.card.documents", one.documents(), other.documents()),
                        new SideBySide.Shared("people.card.risks", risks(page, one), risks(page, other)))
                .filter(shared -> !shared.stays().isEmpty() || !shared.goes().isEmpty())
                .toList();
    }

    private static List<String> contacts(Page page, PairRows.Around person) {
        return person.contacts().stream()
                .map(contact -> contact.startsWith("+") ? page.phone(contact) : contact)
                .toList();
    }

    private static List<String> risks(Page page, PairRows.Around person) {
        return person.risks().stream()
                .map(risk -> page.word("people.risk", RiskFactor.valueOf(risk)))
                .toList();
    }
}
