package pl.ostoja.quarantine.lists.content;

/// The password of a locked file: used while it is read, stored nowhere, printed nowhere.
public record Password(String value) {

    char[] characters() {
        return value.toCharArray();
    }

    @Override
    public String toString() {
        return "***";
    }
}
