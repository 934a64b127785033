package pl.ostoja.requests;

/// How a need ended.
public enum Outcome {
    FULFILLED,
    PARTLY,
    /// The centre refused, with a [Refusal].
    NOT_POSSIBLE,
    /// The person no longer wants or needs it, with a [Withdrawal].
    WITHDRAWN,
    DUPLICATE
}
