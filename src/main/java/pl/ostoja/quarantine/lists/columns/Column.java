package pl.ostoja.quarantine.lists.columns;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.quarantine.lists.text.Letters;

/// What a column of an official list can mean, with the names senders give it.
public enum Column {
    ORDINAL("lp | l p | nr | no | liczba porzadkowa | numer porzadkowy | nr porzadkowy | п п | №"),
    FULL_NAME("imie i nazwisko | nazwisko i imie | nazwisko imie | imie nazwisko | osoba | pacjent | "
            + "dane osoby | imiona i nazwisko | nazwisko i imiona | full name | name and surname | name | "
            + "person | patient | фио | фамилия имя отчество | фамилия и имя"),
    FIRST_NAME("imie | imiona | pierwsze imie | imie pierwsze | first name | given name | forename | имя"),
    SECOND_NAME("drugie imie | imie drugie | 2 imie | second name | middle name | отчество"),
    LAST_NAME("nazwisko | nazwiska | last name | surname | family name | фамилия"),
    PESEL("pesel | nr pesel | numer pesel | pesel osoby | pesel number | personal number | песель"),
    BIRTH_DATE("data urodzenia | data ur | urodzony | ur | dob | birth date | date of birth | birthday | "
            + "дата рождения | д р"),
    SEX("plec | sex | gender | пол"),
    CITIZENSHIP("obywatelstwo | narodowosc | citizenship | nationality | гражданство"),
    DOCUMENT("dokument | nr dokumentu | dokument tozsamosci | seria i numer dokumentu | paszport | "
            + "nr paszportu | dowod osobisty | document | passport | id document | документ | паспорт"),
    PHONE("telefon | tel | nr telefonu | numer telefonu | nr tel | telefon kontaktowy | nr kontaktowy | "
            + "kontakt | telefon komorkowy | komorka | telefon do kontaktu | phone | phone number | mobile | "
            + "contact | телефон | номер телефона | контактный телефон"),
    OTHER_PHONE("telefon 2 | drugi telefon | telefon dodatkowy | telefon stacjonarny | inny telefon | tel 2 | "
            + "phone 2 | other phone | дополнительный телефон"),
    EMAIL("email | e mail | mail | adres email | adres e mail | poczta elektroniczna | эл почта"),
    ADDRESS("adres | adres pobytu | adres zamieszkania | adres kwarantanny | adres odbywania kwarantanny | "
            + "miejsce pobytu | adres miejsca pobytu | adres izolacji | address | address of stay | адрес | "
            + "адрес пребывания | адрес проживания"),
    STREET("ulica | ul | nazwa ulicy | street | улица"),
    HOUSE("nr domu | numer domu | dom | nr budynku | numer budynku | nr posesji | house | house number | дом"),
    FLAT("nr lokalu | numer lokalu | lokal | nr mieszkania | numer mieszkania | mieszkanie | nr m | flat | "
            + "apartment | квартира | кв"),
    POSTAL_CODE("kod | kod pocztowy | kod poczt | postal code | post code | postcode | zip | zip code | индекс"),
    LOCALITY("miejscowosc | miasto | miejscowosc pobytu | city | town | locality | place name | город | "
            + "населенный пункт"),
    COMMUNE("gmina | dzielnica | commune | municipality | район"),
    COUNTY("powiat | county | district"),
    START("data od | od | od dnia | od kiedy | poczatek | poczatek kwarantanny | data rozpoczecia | "
            + "data rozpoczecia kwarantanny | data poczatku | data poczatkowa | kwarantanna od | izolacja od | "
            + "data poczatku kwarantanny | rozpoczecie | start | start date | from | date from | since | "
            + "quarantine start | дата начала | начало | с | дата начала карантина"),
    END("data do | do | do dnia | do kiedy | koniec | koniec kwarantanny | data zakonczenia | "
            + "data zakonczenia kwarantanny | data konca | data koncowa | kwarantanna do | izolacja do | "
            + "data konca kwarantanny | zakonczenie | end | end date | to | date to | until | till | "
            + "quarantine end | дата окончания | окончание | по | до | дата окончания карантина"),
    KIND("rodzaj | status | typ | rodzaj izolacji | rodzaj statusu | rodzaj obostrzenia | forma | "
            + "rodzaj nadzoru | kwarantanna izolacja | rodzaj kwarantanny | kind | type | вид | статус | тип"),
    PLACE("miejsce kwarantanny | miejsce odbywania kwarantanny | miejsce izolacji | placowka | obiekt | "
            + "place of quarantine | place | facility | место карантина"),
    REFERENCE("nr sprawy | numer sprawy | sygnatura | znak sprawy | id | identyfikator | nr decyzji | case number"),
    NOTES("uwagi | uwaga | dodatkowe informacje | informacje | komentarz | opis | notes | remarks | "
            + "comment | примечание | примечания"),
    /// Set by a person for a column that is to be left out.
    IGNORED("");

    private final List<String> names;

    Column(String names) {
        this.names = Stream.of(names.split(" \\| "))
                .map(Letters::folded)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    List<String> names() {
        return names;
    }

    public boolean isDate() {
        return this == START || this == END || this == BIRTH_DATE;
    }

    public boolean isPhone() {
        return this == PHONE || this == OTHER_PHONE;
    }

    /// Whether a word with a lost letter stands here without ever being a question.
    public boolean isName() {
        return switch (this) {
            case FULL_NAME, FIRST_NAME, SECOND_NAME, LAST_NAME, ADDRESS, STREET, LOCALITY, COMMUNE -> true;
            default -> false;
        };
    }

    /// Stable, in kebab case; texts of the screens hang on it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
