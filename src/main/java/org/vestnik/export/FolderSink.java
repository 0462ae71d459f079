package org.vestnik.export;

/** A sink that holds files open; they are complete once it is closed after {@link #end()}. */
interface FolderSink extends GraphSink, AutoCloseable {

    @Override
    void close();
}
