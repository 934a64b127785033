package pl.ostoja.operations;

/// The machine cannot do what was asked. The message is a sentence for whoever typed the command: what is wrong and
/// what to do about it.
public class OutOfOrder extends RuntimeException {

    public OutOfOrder(String sentence) {
        super(sentence);
    }

    public OutOfOrder(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
