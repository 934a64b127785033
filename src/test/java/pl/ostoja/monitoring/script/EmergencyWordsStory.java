package pl.ostoja.monitoring.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.StoryTest;

@StoryTest
class EmergencyWordsStory {

    @Autowired
    EmergencyWords words;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w kuchni pożar!",
                "leci KREW z głowy",
                "mówi, że chce popełnić samobójstwo",
                "leży nieprzytomna",
                "mąż ma nóż",
                "she is unconscious",
                "there is blood everywhere",
                "человек без сознания",
                "у соседей пожар",
                "ból w klatce piersiowej"
            })
    void such_words_mean_112(String note) {
        assertThat(words.areIn(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krewni przywożą zakupy", "choruje na bronchit", "nożyczki zgubiła", "wszystko dobrze", ""})
    void ordinary_words_do_not(String note) {
        assertThat(words.areIn(note)).isFalse();
    }

    @Test
    void every_need_to_which_an_answer_points_is_in_the_catalogue() {
        var unknown = db.sql("""
                select need from monitoring.choice_need
                 where need not in (select code from requests.need_kind_card where active)
                """).query(String.class).list();

        assertThat(unknown).isEmpty();
    }
}
