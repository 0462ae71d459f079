package org.vestnik;

/** Is told how far a long run has come. */
public interface Progress extends AutoCloseable {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(int inputs) {
        }

        @Override
        public void done(String id) {
        }

        @Override
        public void close() {
        }
    };

    /** Called once, before all else. */
    void begin(int inputs);

    /** Called after each input, with its id. */
    void done(String id);

    @Override
    void close();
}
