package pl.ostoja.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.ostoja.people.Merges.Field;
import pl.ostoja.people.Person;
import pl.ostoja.people.Reason;
import pl.ostoja.ui.Page;

/// Two records side by side: what both say, what only one says, and what a merge would keep.
public record SideBySide(Person stays, Person goes, List<Reason> reasons, List<Choice> choices, List<Shared> others) {

    /// A field in which the records differ. An empty one takes the other's value unless somebody decides otherwise.
    public record Choice(Field field, String stays, String goes, boolean takeOther) {}

    /// What hangs on both records and is seen together after a merge.
    public record Shared(String what, List<String> stays, List<String> goes) {}

    static List<Choice> choices(Page page, Person stays, Person goes) {
        var choices = new ArrayList<Choice>();
        add(choices, Field.NAME, stays.name().full(), goes.name().full());
        add(choices, Field.PESEL, pesel(stays), pesel(goes));
        add(choices, Field.BIRTH_DATE, page.date(stays.birthDate()), page.date(goes.birthDate()));
        add(choices, Field.SEX, sex(page, stays), sex(page, goes));
        add(
                choices,
                Field.LANGUAGE,
                Objects.toString(stays.particulars().language(), "–"),
                Objects.toString(goes.particulars().language(), "–"));
        return List.copyOf(choices);
    }

    private static void add(List<Choice> choices, Field field, String stays, String goes) {
        if (!stays.equals(goes)) {
            choices.add(new Choice(field, stays, goes, stays.equals("–") || stays.isBlank()));
        }
    }

    private static String pesel(Person person) {
        var claim = person.pesel();
        return claim == null ? "–" : claim.written();
    }

    private static String sex(Page page, Person person) {
        var sex = person.sex();
        return sex == null ? "–" : page.word("people.sex", sex);
    }
}
