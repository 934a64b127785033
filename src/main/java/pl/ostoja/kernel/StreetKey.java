package pl.ostoja.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A street name without what people leave out or shorten: `ul. gen. Wł. Andersa` and `Andersa` are one street.
final class StreetKey {

    private static final Set<String> LEFT_OUT = Set.of("""
            ul ulica al aleja aleje alei os osiedle pl plac rondo skwer bulw bulwar \
            gen generala marsz marszalka plk pulkownika mjr majora kpt kapitana por porucznika ppor \
            ks ksiedza kard kardynala bp biskupa sw swietego swietej \
            dr doktora prof profesora inz im imienia\
            """.split(" ", -1));

    private static final Map<String, String> WRITTEN_OUT =
            Map.of("nmp", "najswietszej maryi panny", "wp", "wojska polskiego", "ak", "armii krajowej");

    private StreetKey() {}

    static String of(String street) {
        var folded = SearchWords.fold(street).replace("1000 lecia", "tysiaclecia");
        var telling = Arrays.stream(folded.split(" ", -1))
                .filter(word -> !LEFT_OUT.contains(word) && !isInitial(word))
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? folded : telling;
    }

    private static boolean isInitial(String word) {
        return !word.isEmpty()
                && word.length() <= 2
                && Character.isLetter(word.charAt(0))
                && !WRITTEN_OUT.containsKey(word);
    }
}
