#include "app/sample_maker.h"

#include "app/sample/sample.h"

#include <atomic>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace kontorist {

namespace {

/// Gives the sentences their context in the catalogue.
class SampleMaker
{
    Q_DECLARE_TR_FUNCTIONS(SampleMaker)
};

} // namespace

// Two years take some seconds: they are lived on a thread of their own, with a bar and a way out.
bool makeSample(const QString &file, const Clock &clock, QWidget *window)
{
    std::atomic<int> percent = 0;
    std::atomic<bool> isWanted = true;
    std::exception_ptr trouble;
    bool isMade = false;
    const std::unique_ptr<QThread> maker(QThread::create([&] {
        try {
            const sample::Wish wish{clock.today(), 24, [&](int done) {
                                        percent = done;
                                        return isWanted.load();
                                    }};
            isMade = sample::make(Target::read(file), wish, clock);
        } catch (...) {
            trouble = std::current_exception();
        }
    }));
    QProgressDialog bar(SampleMaker::tr("The sample company lives through two years …"),
                        SampleMaker::tr("Cancel"), 0, 100, window);
    bar.setObjectName(u"sampleProgress"_s);
    bar.setMinimumDuration(0);
    bar.setAutoClose(false);
    bar.setWindowModality(Qt::WindowModal);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &bar, [&] {
        if (isWanted)
            bar.setValue(percent);
    });
    QObject::connect(&bar, &QProgressDialog::canceled, &bar, [&] { isWanted = false; });
    QEventLoop loop;
    QObject::connect(maker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    maker->start();
    timer.start(50);
    loop.exec();
    maker->wait();
    if (trouble)
        std::rethrow_exception(trouble);
    return isMade;
}

} // namespace kontorist
