package org.vestnik.export;

/** Is told how far an export has come. */
public interface GraphProgress {

    /** Tells nobody. */
    GraphProgress SILENT = new GraphProgress() {
        @Override
        public void begin(long total) {
        }

        @Override
        public void done(long more) {
        }
    };

    /**
     * Called once, before all else.
     *
     * @param total nodes and relationships that are to be read
     */
    void begin(long total);

    /** Called after each step, with the nodes and relationships that it read. */
    void done(long more);
}
