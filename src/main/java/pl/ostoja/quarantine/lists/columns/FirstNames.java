package pl.ostoja.quarantine.lists.columns;

import java.util.Set;
import pl.ostoja.quarantine.lists.text.Letters;

/// Enough common first names to recognise a column of them.
final class FirstNames {

    private static final Set<String> COMMON = Set.of("""
            anna maria katarzyna malgorzata agnieszka barbara ewa krystyna magdalena elzbieta joanna
            zofia aleksandra monika teresa danuta natalia julia karolina marta beata dorota halina
            jadwiga jolanta alicja iwona paulina grazyna zuzanna hanna irena justyna maja lena
            wiktoria helena renata kinga stanislawa jan andrzej piotr krzysztof stanislaw tomasz
            pawel jozef marcin marek michal grzegorz jerzy tadeusz adam lukasz zbigniew ryszard
            dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafal jacek janusz
            miroslaw maciej slawomir jaroslaw kamil wieslaw roman wladyslaw jakub artur zdzislaw
            edward mieczyslaw damian dawid przemyslaw sebastian czeslaw leszek daniel waldemar
            oksana olena iryna natalija oleksandr serhij volodymyr ivan dmytro tetiana
            """.strip().split("\\s+"));

    private FirstNames() {}

    static boolean isOne(String text) {
        var words = Letters.folded(text).split(" ");
        return words.length <= 2 && COMMON.contains(words[0]);
    }

    /// Two to four words, the first or the last of which is a first name.
    static boolean isFullName(String text) {
        var words = Letters.folded(text).split(" ");
        return words.length >= 2
                && words.length <= 4
                && text.chars().noneMatch(Character::isDigit)
                && (COMMON.contains(words[0]) != COMMON.contains(words[words.length - 1]));
    }
}
