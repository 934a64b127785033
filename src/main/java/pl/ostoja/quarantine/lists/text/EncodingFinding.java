package pl.ostoja.quarantine.lists.text;

import java.util.List;

/// The encoding that fits best, and those that fit so nearly as well that a person should look at the letters.
public record EncodingFinding(Encoding encoding, List<Encoding> rivals) {

    public boolean isDoubtful() {
        return !rivals.isEmpty();
    }

    static EncodingFinding sure(Encoding encoding) {
        return new EncodingFinding(encoding, List.of());
    }
}
