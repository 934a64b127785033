package pl.ostoja.people;

/// What speaks for or against two records being one person.
public enum Reason {
    SAME_PESEL(60),
    SAME_DOCUMENT(50),
    SAME_NAME(25),
    NAME_SPELT_OTHERWISE(22),
    NAME_SWAPPED(20),
    NAME_PARTLY_THE_SAME(15),
    SAME_BIRTH_DATE(30),
    SAME_PHONE(25),
    SAME_ADDRESS(20),
    OTHER_NAME(-40),
    OTHER_PESEL(-60),
    OTHER_BIRTH_DATE(-40);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    public boolean speaksAgainst() {
        return weight < 0;
    }
}
