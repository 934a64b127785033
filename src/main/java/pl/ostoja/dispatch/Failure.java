package pl.ostoja.dispatch;

/// Why a task did not succeed at the door.
public enum Failure {
    NOT_HOME,
    REFUSED,
    WRONG_ADDRESS,
    /// The crew withdrew; two go there next time.
    DANGER,
    NO_ACCESS
}
