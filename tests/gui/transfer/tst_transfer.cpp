// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/store/sampleevents.h>
#include <support/desk.h>
#include <support/fulldisk.h>
#include <support/textfile.h>

#include <gui/kit/theme.h>
#include <gui/transfer/exportdialog.h>
#include <gui/transfer/importdialog.h>
#include <gui/transfer/transferstatus.h>
#include <history/transfer/exportrun.h>
#include <history/transfer/importrun.h>
#include <history/transfer/transferjob.h>
#include <workbench/core/workspace.h>
#include <workbench/profiles/profilesmodel.h>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;
using Mood = TransferStatus::Mood;

namespace {

/// A job that does its steps in the event loop of the test. It can be held up before each step but
/// the first.
class SteppedJob : public TransferJob
{
public:
    void start() override { later(); }
    void cancel() override
    {
        m_cancelled = true;
        later();
    }
    void hold() { m_held = true; }
    void goOn()
    {
        m_held = false;
        later();
    }

protected:
    /// Whether there is more to do.
    virtual bool step() = 0;
    [[nodiscard]] virtual TransferResult result() const = 0;
    virtual void giveUp() { }

private:
    void later()
    {
        QMetaObject::invokeMethod(
            this, [this] { advance(); }, Qt::QueuedConnection);
    }
    void advance()
    {
        if (m_finished || (m_held && m_begun && !m_cancelled))
            return;
        m_begun = true;
        if (!m_cancelled && step()) {
            later();
            return;
        }
        m_finished = true;
        const TransferResult how = result();
        giveUp();
        Q_EMIT finished(how);
    }

    bool m_begun = false;
    bool m_held = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

constexpr int HistorySize = 1234;

class ExportingJob : public SteppedJob
{
public:
    explicit ExportingJob(const ExportRequest &request)
    {
        WriteOptions options;
        options.withHeadersAndBodies = request.withHeadersAndBodies;
        m_run = std::make_unique<ExportRun>(
            request.fileName, request.format, options,
            [](std::optional<qint64> place) -> PushRadar::Result<EventBatch, QString> {
                constexpr qint64 AtATime = 500;
                EventBatch batch;
                const qint64 end = std::min<qint64>(place.value_or(0) + AtATime, HistorySize);
                for (qint64 i = place.value_or(0); i < end; ++i)
                    batch.events.append(i % 100 == 99 ? Event() : sampleEvent(int(i)));
                if (end < HistorySize)
                    batch.next = end;
                return batch;
            });
    }

protected:
    bool step() override
    {
        const bool more = m_run->step() == ExportRun::Step::More;
        Q_EMIT progressed(m_run->done(), HistorySize);
        return more;
    }
    [[nodiscard]] TransferResult result() const override { return m_run->result(); }
    void giveUp() override { m_run.reset(); }

private:
    std::unique_ptr<ExportRun> m_run;
};

class ImportingJob : public SteppedJob
{
public:
    ImportingJob(const ImportRequest &request, QList<Event> &history)
        : m_run(
            request.fileName,
            {{}, [](const QString &id) { return id == u"profile-1"; }, request.otherwiseProfile},
            [&history](const QList<Event> &events) -> PushRadar::Result<int, QString> {
                int added = 0;
                for (const Event &event : events) {
                    const bool known =
                        std::any_of(history.begin(), history.end(),
                                    [&](const Event &one) { return isSameEvent(one, event); });
                    if (known)
                        continue;
                    history += event;
                    ++added;
                }
                return added;
            })
    {
    }

protected:
    bool step() override
    {
        const bool more = m_run.step() == ImportRun::Step::More;
        Q_EMIT progressed(m_run.done(), m_run.total());
        return more;
    }
    [[nodiscard]] TransferResult result() const override { return m_run.result(); }

private:
    ImportRun m_run;
};

/// A window with both sheets.
class TransferDesk
{
public:
    explicit TransferDesk(Theme::Appearance appearance = Theme::Appearance::Light)
        : theme(*qApp)
        , exporting(
              [this](const ExportRequest &request) {
                  exportRequest = request;
                  auto job = std::make_unique<ExportingJob>(request);
                  exportJob = job.get();
                  if (held)
                      job->hold();
                  return job;
              },
              &window)
        , importing(
              [this](const ImportRequest &request) {
                  auto job = std::make_unique<ImportingJob>(request, history);
                  importJob = job.get();
                  if (held)
                      job->hold();
                  return job;
              },
              workspace.profiles(), &window)
    {
        theme.setAppearance(appearance);
        Profile shop = newProfile();
        shop.name = "Shop";
        shop.serviceAddress = "https://api.pushradar.com";
        shopId = workspace.profiles().add(shop);
        window.resize(900, 700);
        window.show();
    }

    [[nodiscard]] static bool isActive(QWidget &dialog)
    {
        dialog.activateWindow();
        return QTest::qWaitForWindowActive(&dialog);
    }

    template <typename T> static T *in(const QWidget &where, const char *name)
    {
        T *found = where.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    static void click(const QWidget &where, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(where, button), Qt::LeftButton);
    }
    static TransferStatus *status(const QWidget &where)
    {
        return in<TransferStatus>(where, "status");
    }
    static void setFile(const QWidget &where, const QString &path)
    {
        auto *file = in<QLineEdit>(where, "file");
        QTest::mouseClick(file, Qt::LeftButton);
        file->selectAll();
        Desk::type(path);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    Theme theme;
    Workspace workspace;
    QWidget window;
    QString shopId;
    QList<Event> history;
    bool held = false;
    ExportRequest exportRequest;
    ExportingJob *exportJob = nullptr;
    ImportingJob *importJob = nullptr;
    ExportDialog exporting;
    ImportDialog importing;
};

/// Which widget of the sheet has no name, or too little room for its words; empty when all is well.
QString faultOf(const QWidget &dialog)
{
    const auto widgets = dialog.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            return widget->objectName() + " has no name.";
    }
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->isVisible() && label->height() < needed)
            return label->objectName() + " has too little room.";
    }
    return {};
}

} // namespace

/// Exporting and importing by hand, over real files.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatThereIs();
    void exportsWhatWasChosen();
    void nameFollowsTheFormat();
    void exportsByKeyboardAlone();
    void showsTheFolder();
    void tellsWhatWasLeftOut();
    void replacesAFileOnlyKnowingly();
    void cancellingLeavesNothing();
    void errorsAreToldInPlace_data();
    void errorsAreToldInPlace();
    void chosenInAFileDialog();
    void imports();
    void importsByKeyboardAlone();
    void cancelsAnImport();
    void refusesAnotherFile();
    void goesAwayWithItsJob();
    void fitsAndNamesEverything_data();
    void fitsAndNamesEverything();
};

void TestTransfer::offersWhatThereIs()
{
    TransferDesk desk;
    auto *scope = TransferDesk::in<QComboBox>(desk.exporting, "scope");
    desk.exporting.openFor(3, true);
    QCOMPARE(scope->count(), 3);
    QVERIFY(scope->currentText().contains('3'));
    QCOMPARE(desk.exporting.request().scope, ExportScope::Selected);
    desk.exporting.openFor(1, true);
    QCOMPARE(desk.exporting.request().scope, ExportScope::Shown);
    desk.exporting.openFor(1, false);
    QCOMPARE(desk.exporting.request().scope, ExportScope::All);
    desk.exporting.openFor(0, false);
    QCOMPARE(scope->count(), 1);
    QCOMPARE(desk.exporting.request().scope, ExportScope::All);
    const QString name = QFileInfo(desk.exporting.request().fileName).fileName();
    QVERIFY2(QRegularExpression("^radardesk-history-\\d{4}-\\d\\d-\\d\\d\\.jsonl$")
                 .match(name)
                 .hasMatch(),
             qPrintable(name));
    QVERIFY(QFileInfo(desk.exporting.request().fileName).isAbsolute());
}

void TestTransfer::exportsWhatWasChosen()
{
    TransferDesk desk;
    desk.exporting.openFor(0, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QVERIFY(!TransferDesk::status(desk.exporting)->isVisible());
    TransferDesk::setFile(desk.exporting, desk.path("a.jsonl"));
    QTest::mouseClick(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut"), Qt::LeftButton, {},
                      QPoint(8, 8));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    QCOMPARE(desk.exportRequest.scope, ExportScope::Shown);
    QVERIFY(!desk.exportRequest.withHeadersAndBodies);
    const QByteArray file = contentOf(desk.path("a.jsonl"));
    QCOMPARE(file.count('\n'), HistorySize + 1);
    QVERIFY(!file.contains("Authorization"));
    const QString said = TransferDesk::status(desk.exporting)->text();
    QVERIFY2(said.contains(QLocale().toString(HistorySize)), qPrintable(said));
    QVERIFY2(said.contains(desk.path("a.jsonl")), qPrintable(said));
    QVERIFY(TransferDesk::in<QPushButton>(desk.exporting, "closeDialog")->hasFocus());
    // It is done, until something else is wanted.
    auto *start = TransferDesk::in<QPushButton>(desk.exporting, "start");
    QVERIFY(!start->isEnabled());
    QTest::mouseClick(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut"), Qt::LeftButton, {},
                      QPoint(8, 8));
    QVERIFY(start->isEnabled());
    TransferDesk::click(desk.exporting, "closeDialog");
    QVERIFY(!desk.exporting.isVisible());

    // The next one begins afresh, in the same folder.
    desk.exporting.openFor(0, false);
    QVERIFY(!TransferDesk::status(desk.exporting)->isVisible());
    QCOMPARE(QFileInfo(desk.exporting.request().fileName).path(), desk.folder.path());
}

void TestTransfer::nameFollowsTheFormat()
{
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    auto *format = TransferDesk::in<QComboBox>(desk.exporting, "format");
    auto *use = TransferDesk::in<QLabel>(desk.exporting, "formatUse");
    QTest::mouseClick(format, Qt::LeftButton);
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QWidget *>(), Qt::Key_Escape);
    format->setFocus();
    const QString before = use->text();
    Desk::press(Qt::Key_Down);
    QCOMPARE(desk.exporting.request().format, TransferFormat::Csv);
    QVERIFY(desk.exporting.request().fileName.endsWith(".csv"));
    QVERIFY(use->text() != before);
    QVERIFY(!TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut")->isEnabled());
    Desk::press(Qt::Key_Down);
    QVERIFY(desk.exporting.request().fileName.endsWith(".har"));
    QVERIFY(TransferDesk::in<QCheckBox>(desk.exporting, "leaveOut")->isEnabled());
    // A name of one's own stays.
    TransferDesk::setFile(desk.exporting, desk.path("mine.txt"));
    format->setFocus();
    Desk::press(Qt::Key_Up);
    QCOMPARE(desk.exporting.request().fileName, desk.path("mine.txt"));
}

void TestTransfer::exportsByKeyboardAlone()
{
    TransferDesk desk;
    desk.exporting.openFor(2, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QVERIFY(TransferDesk::in<QComboBox>(desk.exporting, "scope")->hasFocus());
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    QVERIFY(TransferDesk::in<QComboBox>(desk.exporting, "format")->hasFocus());
    Desk::press(Qt::Key_Down);
    Desk::press(Qt::Key_Tab);
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(desk.path("keys.csv"));
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    QCOMPARE(desk.exportRequest.scope, ExportScope::Shown);
    QVERIFY(contentOf(desk.path("keys.csv")).contains("time,profile"));
    Desk::press(Qt::Key_Return); // the button to close has the keyboard
    QVERIFY(!desk.exporting.isVisible());
}

/// Takes what would be shown by the desktop's own programs.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler("file"); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

void TestTransfer::showsTheFolder()
{
    FolderOpener opener;
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path("a.jsonl"));
    QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    TransferDesk::click(desk.exporting, "start");
    QTRY_VERIFY(TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    TransferDesk::click(desk.exporting, "showInFolder");
    QCOMPARE(opener.opened, {QUrl::fromLocalFile(desk.folder.path())});
}

void TestTransfer::tellsWhatWasLeftOut()
{
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::in<QComboBox>(desk.exporting, "format")->setFocus();
    Desk::press(Qt::Key_End);
    TransferDesk::setFile(desk.exporting, desk.path("a.har"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    const QString said = TransferDesk::status(desk.exporting)->text();
    QVERIFY2(said.contains(QLocale().toString(HistorySize - 12)), qPrintable(said));
    QVERIFY2(said.contains("12 "), qPrintable(said));
}

void TestTransfer::replacesAFileOnlyKnowingly()
{
    TransferDesk desk;
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    auto *hint = TransferDesk::in<QLabel>(desk.exporting, "replaceHint");
    auto *start = TransferDesk::in<QPushButton>(desk.exporting, "start");
    const QString usual = start->text();
    QVERIFY(!hint->isVisible());
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    QVERIFY(hint->isVisible());
    QVERIFY(start->text() != usual);
    TransferDesk::setFile(desk.exporting, desk.path("new.jsonl"));
    QVERIFY(!hint->isVisible());
    QCOMPARE(start->text(), usual);
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    QCOMPARE(contentOf(desk.path("old.jsonl")).count('\n'), HistorySize + 1);
    QCOMPARE(desk.files(), QStringList{"old.jsonl"});

    TransferDesk::setFile(desk.exporting, "b.jsonl");
    QVERIFY(start->isEnabled());
    QCOMPARE(desk.exporting.request().fileName, desk.path("b.jsonl"));
    TransferDesk::setFile(desk.exporting, "  ");
    QVERIFY(!start->isEnabled());
}

void TestTransfer::cancellingLeavesNothing()
{
    TransferDesk desk;
    desk.held = true;
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    for (const bool byKey : {false, true}) {
        desk.exporting.openFor(0, false);
        QVERIFY(TransferDesk::isActive(desk.exporting));
        TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
        TransferDesk::click(desk.exporting, "start");
        const TransferStatus *status = TransferDesk::status(desk.exporting);
        QTRY_VERIFY2(status->text().contains("500"), qPrintable(status->text()));
        QCOMPARE(status->mood(), Mood::Working);
        QVERIFY(TransferDesk::in<QProgressBar>(desk.exporting, "progress")->isVisible());
        QCOMPARE(TransferDesk::in<QProgressBar>(desk.exporting, "progress")->value(),
                 500 * 1000 / HistorySize);
        QVERIFY(!TransferDesk::in<QWidget>(desk.exporting, "fields")->isEnabled());
        QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "start")->isEnabled());
        QCOMPARE(contentOf(desk.path("old.jsonl")), "old");
        if (byKey)
            Desk::press(Qt::Key_Escape);
        else
            TransferDesk::click(desk.exporting, "closeDialog");
        QTRY_COMPARE(status->mood(), Mood::Stopped);
        QVERIFY(desk.exporting.isVisible());
        QCOMPARE(contentOf(desk.path("old.jsonl")), "old");
        QCOMPARE(desk.files(), QStringList{"old.jsonl"});
        QCOMPARE(desk.exporting.request().fileName, desk.path("old.jsonl"));
        QVERIFY(TransferDesk::in<QLineEdit>(desk.exporting, "file")->hasFocus());
        Desk::press(Qt::Key_Escape);
        QVERIFY(!desk.exporting.isVisible());
    }
}

void TestTransfer::errorsAreToldInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("full");
    QTest::newRow("no folder") << "no/folder/a.jsonl" << false;
    QTest::newRow("full disk") << "a.jsonl" << true;
    QTest::newRow("a folder") << "." << false;
}

void TestTransfer::errorsAreToldInPlace()
{
    QFETCH(QString, name);
    QFETCH(bool, full);
    TransferDesk desk;
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path(name));
    {
        std::optional<FullDisk> disk;
        if (full)
            disk.emplace(10'000);
        TransferDesk::click(desk.exporting, "start");
        QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Bad);
    }
    QVERIFY(TransferDesk::status(desk.exporting)->text().contains("It can't be written: "));
    QCOMPARE(desk.files(), QStringList());
    QCOMPARE(TransferDesk::in<QLineEdit>(desk.exporting, "file")->text(), desk.path(name));
    QVERIFY(!TransferDesk::in<QPushButton>(desk.exporting, "showInFolder")->isVisible());
    // Another name, and all is well.
    TransferDesk::setFile(desk.exporting, desk.path("b.jsonl"));
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    QCOMPARE(desk.files(), QStringList{"b.jsonl"});
}

void TestTransfer::chosenInAFileDialog()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TransferDesk desk;
    QVERIFY(putFile(desk.path("there.jsonl"), "there"));
    desk.exporting.openFor(0, false);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    TransferDesk::setFile(desk.exporting, desk.path("there.jsonl"));
    bool seen = false;
    const auto acceptFileDialog = [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        seen = dialog && dialog->selectedFiles().value(0) == desk.path("there.jsonl");
        if (dialog)
            QMetaObject::invokeMethod(dialog, "accept");
    };
    QMetaObject::invokeMethod(&desk.window, acceptFileDialog, Qt::QueuedConnection);
    TransferDesk::click(desk.exporting, "choose");
    QVERIFY(seen);
    QCOMPARE(desk.exporting.request().fileName, desk.path("there.jsonl"));
    QVERIFY(TransferDesk::in<QLabel>(desk.exporting, "replaceHint")->isVisible());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
}

void TestTransfer::imports()
{
    TransferDesk desk;
    QByteArray file = "{\"format\":\"radardesk-history\",\"version\":1}\n";
    for (const char *profile : {"profile-1", "profile-2", "profile-1"})
        file += "{\"kind\":\"arrival\",\"profileId\":\"" + QByteArray(profile)
            + "\",\"time\":\"2026-11-24T08:00:00Z\"}\n";
    file += QByteArray("hello\n").repeated(7);
    QVERIFY(putFile(desk.path("a.jsonl"), file));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    QCOMPARE(TransferDesk::in<QComboBox>(desk.importing, "profile")->currentText(), "Shop");
    QVERIFY(!TransferDesk::in<QPushButton>(desk.importing, "start")->isEnabled());
    TransferDesk::setFile(desk.importing, desk.path("a.jsonl"));
    TransferDesk::click(desk.importing, "start");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->mood(), Mood::Good);
    QCOMPARE(desk.history.size(), 2);
    QCOMPARE(desk.history[0].profileId, "profile-1");
    QCOMPARE(desk.history[1].profileId, desk.shopId);
    const QStringList lines = status->text().split('\n');
    QCOMPARE(lines.size(), 1 + TransferResult::KeptFaults + 1);
    for (const char *words : {"2 event", "1 event", "7 line"})
        QVERIFY2(lines[0].contains(words), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains("Line 5: It is not a JSON object."), qPrintable(lines[1]));
    QVERIFY2(lines.last().contains("2 more"), qPrintable(lines.last()));
    QVERIFY(TransferDesk::in<QPushButton>(desk.importing, "closeDialog")->hasFocus());
}

void TestTransfer::importsByKeyboardAlone()
{
    TransferDesk desk;
    ExportRun run(desk.path("a.jsonl"), TransferFormat::JsonLines, {}, [](auto) {
        return PushRadar::Result<EventBatch, QString>(EventBatch{{sampleEvent(2)}, {}});
    });
    QCOMPARE(run.step(), ExportRun::Step::Finished);
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    Desk::type("a.jsonl"); // there is none in that folder
    Desk::press(Qt::Key_Return);
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->mood(), Mood::Bad);
    QVERIFY2(status->text().contains("It can't be read: "), qPrintable(status->text()));
    QVERIFY(TransferDesk::in<QLineEdit>(desk.importing, "file")->hasFocus());
    Desk::press(Qt::Key_A, Qt::ControlModifier);
    Desk::type(desk.path("a.jsonl"));
    Desk::press(Qt::Key_Tab); // to choose a file
    Desk::press(Qt::Key_Tab);
    QVERIFY(TransferDesk::in<QComboBox>(desk.importing, "profile")->hasFocus());
    Desk::press(Qt::Key_Up);
    Desk::press(Qt::Key_Return);
    QTRY_COMPARE(status->mood(), Mood::Good);
    QCOMPARE(desk.history.size(), 1);
    QCOMPARE(desk.history[0].profileId, desk.workspace.profiles().at(0).id);
    Desk::press(Qt::Key_Return);
    QVERIFY(!desk.importing.isVisible());
}

void TestTransfer::cancelsAnImport()
{
    TransferDesk desk;
    desk.held = true;
    QByteArray file = "{\"format\":\"radardesk-history\",\"version\":1}\n";
    for (int i = 0; i < 600; ++i)
        file += "{\"kind\":\"arrival\",\"durationUs\":" + QByteArray::number(i) + "}\n";
    QVERIFY(putFile(desk.path("a.jsonl"), file));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    TransferDesk::setFile(desk.importing, desk.path("a.jsonl"));
    TransferDesk::click(desk.importing, "start");
    QTRY_COMPARE(desk.history.size(), 500);
    TransferDesk::click(desk.importing, "closeDialog");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->mood(), Mood::Stopped);
    QVERIFY2(status->text().contains("500"), qPrintable(status->text()));
    QCOMPARE(desk.history.size(), 500);
    QVERIFY(desk.importing.isVisible());
}

void TestTransfer::refusesAnotherFile()
{
    TransferDesk desk;
    QVERIFY(putFile(desk.path("a.txt"), "hello\n"));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    TransferDesk::setFile(desk.importing, desk.path("a.txt"));
    TransferDesk::click(desk.importing, "start");
    const TransferStatus *status = TransferDesk::status(desk.importing);
    QTRY_COMPARE(status->mood(), Mood::Bad);
    QVERIFY2(status->text().contains("no history of RadarDesk"), qPrintable(status->text()));
    QVERIFY(desk.history.isEmpty());
}

void TestTransfer::goesAwayWithItsJob()
{
    QTemporaryDir folder;
    {
        TransferDesk desk;
        desk.held = true;
        desk.exporting.openFor(0, false);
        QVERIFY(TransferDesk::isActive(desk.exporting));
        TransferDesk::setFile(desk.exporting, folder.filePath("a.jsonl"));
        TransferDesk::click(desk.exporting, "start");
        QTRY_VERIFY(TransferDesk::status(desk.exporting)->text().contains("500"));
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestTransfer::fitsAndNamesEverything_data()
{
    QTest::addColumn<Theme::Appearance>("appearance");
    QTest::newRow("light") << Theme::Appearance::Light;
    QTest::newRow("dark") << Theme::Appearance::Dark;
}

void TestTransfer::fitsAndNamesEverything()
{
    QFETCH(Theme::Appearance, appearance);
    TransferDesk desk(appearance);
    QVERIFY(putFile(desk.path("old.jsonl"), "old"));
    desk.exporting.openFor(3, true);
    QVERIFY(TransferDesk::isActive(desk.exporting));
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::setFile(desk.exporting, desk.path("old.jsonl"));
    QCOMPARE(faultOf(desk.exporting), QString());
    desk.held = true;
    TransferDesk::click(desk.exporting, "start");
    QTRY_VERIFY(TransferDesk::status(desk.exporting)->text().contains("500"));
    QCOMPARE(faultOf(desk.exporting), QString());
    desk.exportJob->hold();
    desk.exportJob->goOn();
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Good);
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::setFile(desk.exporting, desk.path("no/folder/a.jsonl"));
    desk.held = false;
    TransferDesk::click(desk.exporting, "start");
    QTRY_COMPARE(TransferDesk::status(desk.exporting)->mood(), Mood::Bad);
    QCOMPARE(faultOf(desk.exporting), QString());
    TransferDesk::click(desk.exporting, "closeDialog");

    QVERIFY(putFile(desk.path("old.jsonl"),
                    "{\"format\":\"radardesk-history\",\"version\":1}\n{\"kind\":\"arrival\"}\n"
                        + QByteArray("hello\n").repeated(7)));
    desk.importing.openFor(desk.shopId);
    QVERIFY(TransferDesk::isActive(desk.importing));
    QCOMPARE(faultOf(desk.importing), QString());
    TransferDesk::setFile(desk.importing, desk.path("old.jsonl"));
    TransferDesk::click(desk.importing, "start");
    QTRY_COMPARE(TransferDesk::status(desk.importing)->mood(), Mood::Good);
    QCOMPARE(faultOf(desk.importing), QString());
}

int tst_transfer(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestTransfer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transfer.moc"
