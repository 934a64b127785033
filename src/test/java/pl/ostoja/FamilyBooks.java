package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.people.PersonId;

/// What must be true in the books at the end of scenario E03.
@TestComponent
class FamilyBooks {

    private final JdbcClient db;

    FamilyBooks(JdbcClient db) {
        this.db = db;
    }

    void everybodyIsCheckedInAndTheHouseholdHasOneRequest() {
        assertThat(count("select count(distinct person) from monitoring.check_in where state = 'REACHED'"))
                .isEqualTo(5);
        assertThat(count("select count(distinct household) from requests.need_card"))
                .isEqualTo(1);
        assertThat(db.sql("""
                select kind || ' ' || quantity || ' ' || coalesce(cannot_secure::text, '-') from requests.need_card
                 order by kind
                """).query(String.class).list())
                .containsExactly(
                        "dry-provisions 1 true",
                        "hot-meal 5 true",
                        "medicines 1 -",
                        "pedagogical-advice 1 -",
                        "school-equipment 1 -");
    }

    String statusOf(PersonId person) {
        return db.sql("select id from quarantine.confinement where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    void twoRulesEndOnTwoDays() {
        var rules = db.sql("""
                select string_agg(distinct rule || ' ' || end_day, ', ') from quarantine.confinement
                 where state = 'ACTIVE' group by kind order by kind
                """).query(String.class).list();
        assertThat(rules)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(rule -> assertThat(rule).matches("R-\\S+ \\S+"));
        assertThat(rules.get(0).split(" ")[0]).isNotEqualTo(rules.get(1).split(" ")[0]);
        assertThat(rules.get(0).split(" ")[1]).isNotEqualTo(rules.get(1).split(" ")[1]);
    }

    void theMedicinesWereHandedOverTheSameDay() {
        assertThat(count("""
                select count(*) from dispatch.task_card where type = 'PHARMACY' and state = 'DONE'
                   and handed_over_at::date = '2020-04-27'
                """)).isEqualTo(1);
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
