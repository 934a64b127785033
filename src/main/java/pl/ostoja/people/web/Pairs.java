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
        var staying = rows.of(stays.id(), stays.household());
        var going = rows.of(goes.id(), goes.household());
        return Stream.of(
                        new SideBySide.Shared("people.card.address", address(stays), address(goes)),
                        new SideBySide.Shared("people.card.contacts", contacts(page, staying), contacts(page, going)),
                        new SideBySide.Shared("people.card.documents", documents(staying), documents(going)),
                        new SideBySide.Shared("people.card.risks", risks(page, staying), risks(page, going)))
                .filter(shared -> !shared.stays().isEmpty() || !shared.goes().isEmpty())
                .toList();
    }

    private List<String> address(Person person) {
        return List.of(households.get(person.household()).address().raw());
    }

    private static List<String> contacts(Page page, CardView.Lists card) {
        return card.contacts().stream()
                .map(contact -> contact.value().startsWith("+") ? page.phone(contact.value()) : contact.value())
                .toList();
    }

    private static List<String> documents(CardView.Lists card) {
        return card.documents().stream()
                .map(paper -> paper.number() + " " + paper.country())
                .toList();
    }

    private static List<String> risks(Page page, CardView.Lists card) {
        return card.risks().stream()
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
