package pl.ostoja.ui;

/// Whether there is room for what people are about to enter; answered by whoever looks after the disk.
public interface Room {

    boolean isShort();
}
