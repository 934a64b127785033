package pl.ostoja.kernel;

/// Sex as registers of the state write it: one of two values, or not known (then there is none).
public enum Sex {
    FEMALE,
    MALE
}
