package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.readable;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.quarantine.lists.Question.WhatDoesColumnMean;
import pl.ostoja.quarantine.lists.columns.Basis;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.quarantine.lists.columns.MappedColumn;

class ColumnsOfListsTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lp.;Nazw.;Imię;Nr PESEL;Nr tel.;Adres pobytu;Data od;Data do;Uwagi "
                        + "| ORDINAL,LAST_NAME,FIRST_NAME,PESEL,PHONE,ADDRESS,START,END,NOTES",
                "NAZWISKO I IMIĘ;Pesel;telefon kontaktowy;ulica;nr domu;nr lokalu;kod poczt.;miejscowość;początek kwarantanny;data zakończenia "
                        + "| FULL_NAME,PESEL,PHONE,STREET,HOUSE,FLAT,POSTAL_CODE,LOCALITY,START,END",
                "Imię i nazwisko;Płeć;Data urodzenia;Obywatelstwo;Nr dokumentu;e-mail;Rodzaj;Gmina;Miejsce kwarantanny;Data zakończenia kwarantanny "
                        + "| FULL_NAME,SEX,BIRTH_DATE,CITIZENSHIP,DOCUMENT,EMAIL,KIND,COMMUNE,PLACE,END",
                "First name;Surname;Date of birth;Phone number;Street;House number;Post code;City;Start date;End date;Type "
                        + "| FIRST_NAME,LAST_NAME,BIRTH_DATE,PHONE,STREET,HOUSE,POSTAL_CODE,LOCALITY,START,END,KIND",
                "Фамилия;Имя;Отчество;Дата рождения;Телефон;Адрес;Дата начала;Дата окончания;Примечание "
                        + "| LAST_NAME,FIRST_NAME,SECOND_NAME,BIRTH_DATE,PHONE,ADDRESS,START,END,NOTES",
                "Nazwsko;Imie;Peselll;Telefon;Telefon stacjonarny;Miejscowosc;Ulica;Nr;Od dnia;Do dnia "
                        + "| LAST_NAME,FIRST_NAME,,PHONE,OTHER_PHONE,LOCALITY,STREET,HOUSE,START,END"
            })
    void b14_columns_are_known_by_their_names(String header, String columns) {
        var expected = columns.strip().split(",");
        var mapping = readable(sent.text(header.strip() + "\nx\n")).preview().mapping().columns().stream()
                .collect(Collectors.toMap(MappedColumn::index, MappedColumn::column));

        for (int i = 0; i < expected.length; i++) {
            assertThat(mapping.get(i))
                    .as(header.split(";")[i])
                    .isEqualTo(expected[i].isEmpty() ? null : Column.valueOf(expected[i]));
        }
    }

    @Test
    void b14_columns_without_names_are_known_by_their_values() {
        var mapping = readable(sent.text("""
                1;Nowak Jan;44051401359;600100200;ul. Leśna 3;42-200;15.04.2020;29.04.2020
                2;Kowalska Anna;02070803628;601100200;ul. Długa 12;42-200;16.04.2020;30.04.2020
                3;Wąs Piotr;04222900021;602100200;os. Parkowe 1;42-202;16.04.2020;30.04.2020
                """)).preview().mapping();

        assertThat(mapping.columns())
                .filteredOn(column -> column.basis() == Basis.CONTENT)
                .extracting(MappedColumn::column)
                .containsExactly(
                        Column.FULL_NAME,
                        Column.PESEL,
                        Column.PHONE,
                        Column.ADDRESS,
                        Column.POSTAL_CODE,
                        Column.START,
                        Column.END);
    }

    @Test
    void b14_where_name_and_values_disagree_the_values_win_and_a_person_is_asked() {
        var preview = readable(sent.text("""
                Nazwisko;Telefon;PESEL
                Nowak;44051401359;600100200
                Kot;02070803628;601100200
                Wąs;04222900021;602100200
                """)).preview();

        assertThat(preview.mapping().of(Column.PESEL))
                .get()
                .extracting(MappedColumn::index)
                .isEqualTo(1);
        assertThat(preview.mapping().of(Column.PHONE))
                .get()
                .extracting(MappedColumn::index)
                .isEqualTo(2);
        assertThat(preview.questions())
                .filteredOn(WhatDoesColumnMean.class::isInstance)
                .hasSize(2);
    }

    @Test
    void b14_what_is_remembered_of_a_sender_wins_while_the_header_is_still_there() {
        var list = sent.text("Osoba kontaktowa;X1;PESEL\nNowak;Leśna 3;44051401359\n");
        var remembered = OPTIONS.remembered(
                Map.of("osoba kontaktowa", Column.LAST_NAME, "x1", Column.ADDRESS, "x2", Column.NOTES));

        assertThat(readable(list, remembered).preview().mapping().columns())
                .extracting(MappedColumn::column, MappedColumn::basis)
                .contains(tuple(Column.LAST_NAME, Basis.REMEMBERED), tuple(Column.ADDRESS, Basis.REMEMBERED));
        assertThat(rows(list, remembered).getFirst().value(Column.ADDRESS)).contains("Leśna 3");
    }

    @Test
    void headers_nobody_knows_are_named() {
        assertThat(readable(sent.text("Nazwisko;PESEL;Ognisko\nNowak;44051401359;X\n"))
                        .preview()
                        .mapping()
                        .unknownHeaders())
                .containsExactly("Ognisko");
    }

    @Test
    void a_table_about_nobody_asks_who_it_is_about() {
        var preview = readable(sent.text("Ulica;Kod;Miejscowość\nLeśna;42-200;Łódź\n"))
                .preview();

        assertThat(preview.isReady()).isFalse();
        assertThat(preview.questions()).contains(new Question.WhoIsItAbout());
    }
}
