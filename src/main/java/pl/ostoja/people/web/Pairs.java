package pl.ostoja.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.people.Households;
import pl.ostoja.people.People;
import pl.ostoja.people.Person;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Proposals;
import pl.ostoja.people.Reason;
import pl.ostoja.ui.Page;

/// Proposals with the words that a list and a comparison need.
@Component
public class Pairs {

    /// One line of the list.
    public record PairRow(Side one, Side other, int score, List<Reason> reasons) {}

    public record Side(PersonId id, String name, @Nullable LocalDate birthDate, String address) {}

    private final Proposals proposals;
    private final People people;
    private final Households households;
    private final CardRows rows;

    Pairs(Proposals proposals, People people, Households households, CardRows rows) {
        this.proposals = proposals;
        this.people = people;
        this.households = households;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<PairRow> open(int limit) {
        return proposals.open(limit).stream()
                .map(proposal ->
                        new PairRow(side(proposal.one()), side(proposal.other()), proposal.score(), proposal.reasons()))
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
                survivor, merged, reasons, SideBySide.choices(page, survivor, merged), others(page, survivor, merged));
    }

    private List<SideBySide.Shared> others(Page page, Person stays, Person goes) {
        return Stream.of(
                        new SideBySide.Shared("people.card.address", address(stays), address(goes)),
                        new SideBySide.Shared("people.card.contacts", contacts(page, stays), contacts(page, goes)),
                        new SideBySide.Shared("people.card.documents", documents(stays), documents(goes)),
                        new SideBySide.Shared("people.card.risks", risks(page, stays), risks(page, goes)))
                .filter(shared -> !shared.stays().isEmpty() || !shared.goes().isEmpty())
                .toList();
    }

    private List<String> address(Person person) {
        return List.of(households.get(person.household()).address().raw());
    }

    private List<String> contacts(Page page, Person person) {
        return rows.contacts(person.id()).stream()
                .map(contact -> contact.value().startsWith("+") ? page.phone(contact.value()) : contact.value())
                .toList();
    }

    private List<String> documents(Person person) {
        return rows.documents(person.id()).stream()
                .map(paper -> paper.number() + " " + paper.country())
                .toList();
    }

    private List<String> risks(Page page, Person person) {
        return rows.risks(person.id()).stream()
                .map(risk -> page.word("people.risk", risk.factor()))
                .toList();
    }

    private Side side(PersonId id) {
        var person = people.get(id);
        return new Side(
                id,
                person.name().full(),
                person.birthDate(),
                households.get(person.household()).address().raw());
    }
}
