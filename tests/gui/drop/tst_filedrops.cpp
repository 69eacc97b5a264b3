// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/drop/droppedfile.h>
#include <gui/drop/droppreview.h>
#include <gui/kit/notices/verdictview.h>
#include <gui/profiles/profilesdialog.h>
#include <gui/transfer/importdialog.h>
#include <support/desk.h>
#include <workbench/scenarios/scenariosexchange.h>
#include <workbench/templates/templatesexchange.h>

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace RadarDesk;
using namespace RadarDesk::gui;
using namespace RadarDesk::workbench;

/// Files that are dropped on the window: what they hold is said, and nothing is done before a
/// person agrees.
class TestFileDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellWhatAFileHolds_data();
    void tellWhatAFileHolds();
    void refuseWhatIsNoFile();
    void replaceTheMessage();
    void nothingWithoutConsent();
    void addWhatWasExported();
    void addAProfileFromAnEnvironment();
    void importEvents();
    void judgeARecording();
    void takeFilesOneAfterTheOther();

private:
    QString put(const QString &name, const QByteArray &content) const;
    static bool drop(QWidget *target, const QStringList &paths);
    static const DropPreview *previewIn(const Desk &desk);
    static void agree(const Desk &desk);

    QTemporaryDir m_folder;
};

QString TestFileDrops::put(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s can't be written.", qPrintable(file.fileName()));
    file.write(content);
    return file.fileName();
}

/// Drops the files there as a file manager does. Returns whether they were taken.
bool TestFileDrops::drop(QWidget *target, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

const DropPreview *TestFileDrops::previewIn(const Desk &desk)
{
    const auto *const preview = desk.window.findChild<DropPreview *>();
    return preview && preview->isVisible() ? preview : nullptr;
}

void TestFileDrops::agree(const Desk &desk)
{
    QTest::mouseClick(previewIn(desk)->findChild<QPushButton *>("dropAct"), Qt::LeftButton);
}

void TestFileDrops::tellWhatAFileHolds_data()
{
    using Kind = DroppedFile::Kind;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, const char *name, const QByteArray &content, Kind kind,
                        const char *sentence) {
        QTest::newRow(title) << QString(name) << content << static_cast<int>(kind)
                             << QString(sentence);
    };
    row("an object", "message.json", R"({"id":7})", Kind::Message,
        "The message in the editor will be replaced");
    row("a cURL command", "send.sh",
        "curl https://api.pushradar.com/v3/broadcasts -H 'Authorization: Bearer sk_abcdefgh12' "
        R"(-d '{"channel":"orders","data":"{\"id\":7}"}')",
        Kind::Message, "The secret in the file is left out.");
    row("rows", "rows.csv", "id,7\nname,\"a, b\"\n", Kind::Message, "will be replaced");
    row("rows of a German spreadsheet", "rows.csv", "id;7\nname;b\n", Kind::Message,
        "will be replaced");
    row("events", "history.jsonl", "{\"format\":\"radardesk-history\",\"version\":1}\n",
        Kind::Events, "added to the history");
    row("a recording", "calls.har",
        R"({"log":{"entries":[
            {"request":{"method":"GET","url":"http://localhost/v3/broadcasts"}},
            {"request":{"method":"POST","url":"http://localhost:1/v3/broadcasts",
                        "postData":{"text":"{\"channel\":\"orders\",\"data\":\"{\\\"id\\\":7}\"}"}}},
            {"request":{"method":"POST","url":"http://localhost:1/v3/broadcasts",
                        "postData":{"text":"{\"channel\":\"orders\",\"data\":\"{\\\"id\\\":7}\"}"}}},
            {"request":{"method":"POST","url":"http://localhost:1/other","postData":{"text":"{}"}}}]}})",
        Kind::Recording, "1 broadcasts will be added as saved messages.");
    row("a recording of something else", "calls.har", R"({"log":{"entries":[]}})", Kind::Refused,
        "There are no broadcasts in this recording.");
    row("variables", ".env",
        "# mine\nexport PUSHRADAR_URL=\"http://127.0.0.1:1/v3\"\nPUSHRADAR_SECRET=sk_abcdefgh12\n",
        Kind::Environment, "its secret stored in the keychain");
    row("other variables", "app.env", "PATH=/bin\n", Kind::Refused,
        "There are no PUSHRADAR_… variables in this file.");
    row("text", "notes.txt", "Remember the milk", Kind::Refused, "Line 1, column 1: ");
    row("nothing", "empty.json", "", Kind::Refused, "Line");
    row("binary", "x.png", QByteArray("\x89PNG\r\n\0\0\xff\xfe", 10), Kind::Refused, "Line");
}

void TestFileDrops::tellWhatAFileHolds()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const int, kind);
    QFETCH(const QString, sentence);
    const DroppedFile file = readDropped(put(name, content));
    QCOMPARE(static_cast<int>(file.kind), kind);
    QVERIFY2(file.sentence.contains(sentence), qPrintable(file.sentence));
    QVERIFY2(!file.content.contains("sk_abcdefgh12"), qPrintable(file.content));
}

void TestFileDrops::refuseWhatIsNoFile()
{
    const QString pipe = m_folder.filePath("pipe");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QFile huge(m_folder.filePath("huge.json"));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(DroppedFile::Largest + 1)); // no byte of which is on the disk
    huge.close();
    for (const QString &path : {pipe, m_folder.path(), m_folder.filePath("missing"),
                                QString("/dev/zero"), huge.fileName()}) {
        const DroppedFile file = readDropped(path);
        QVERIFY2(file.kind == DroppedFile::Kind::Refused, qPrintable(path));
        QVERIFY2(!file.sentence.isEmpty(), qPrintable(path));
    }
    QVERIFY(readDropped(huge.fileName()).sentence.contains("too large"));
    // It is said in the window, where nothing can be agreed to.
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(drop(&desk.window, {pipe}));
    QTRY_VERIFY(previewIn(desk));
    QVERIFY(!previewIn(desk)->findChild<QPushButton *>("dropAct")->isVisible());
    QVERIFY(previewIn(desk)->findChild<QLabel *>("dropSentence")->text().contains("be read"));
}

void TestFileDrops::replaceTheMessage()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QByteArray before = desk.workspace.draft().data();
    QTest::mouseClick(desk.find<QToolButton>("topDemo"), Qt::LeftButton);
    QVERIFY(drop(&desk.window, {put("message.json", R"({"id":12.50})")}));
    QTRY_VERIFY(previewIn(desk));
    QCOMPARE(desk.workspace.draft().data(), before);
    QCOMPARE(previewIn(desk)->findChild<QPlainTextEdit *>("dropContent")->toPlainText(),
             R"({"id":12.50})");
    agree(desk);
    QCOMPARE(desk.workspace.draft().data(), R"({"id":12.50})");
    QVERIFY(desk.items()->isVisible());
    QVERIFY(desk.result().contains("Pasted from"));
}

void TestFileDrops::nothingWithoutConsent()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QByteArray before = desk.workspace.draft().data();
    // Onto an editor, too, which would insert its name.
    auto *const search = desk.find<QLineEdit>("search");
    QVERIFY(drop(search, {put("message.json", R"({"id":7})")}));
    QTRY_VERIFY(previewIn(desk));
    QCOMPARE(search->text(), QString());
    QTest::keyClick(desk.window.findChild<DropPreview *>(), Qt::Key_Escape);
    QVERIFY(!previewIn(desk));
    QCOMPARE(desk.workspace.draft().data(), before);
    // Text is not for the window.
    QMimeData text;
    text.setText("orders");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&desk.window, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestFileDrops::addWhatWasExported()
{
    const auto kept = MessageTemplate::make(
        {.name = "Order", .folder = {}, .channel = "orders", .data = R"({"id":7})"});
    const auto step = ScenarioStep::broadcast("orders", R"({"a":1})").value();
    const auto scenario = Scenario::make({.name = "Rehearsal", .steps = {step}}, "id");
    const QString templates = put("templates.json", templatesImportExport().exported({*kept}));
    const QString scenarios = put("scenarios.json", scenariosExchange().exported({*scenario}));
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(drop(&desk.window, {templates}));
    QTRY_VERIFY(previewIn(desk));
    QCOMPARE(previewIn(desk)->findChild<QPlainTextEdit *>("dropContent")->toPlainText(), "Order");
    agree(desk);
    QCOMPARE(desk.templates.templates().size(), 1);
    QVERIFY(drop(&desk.window, {scenarios}));
    QTRY_VERIFY(previewIn(desk));
    agree(desk);
    QCOMPARE(desk.scenarios.scenarios().size(), 1);
    QVERIFY(desk.find<QWidget>("scenariosTree")->isVisible());
}

void TestFileDrops::addAProfileFromAnEnvironment()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(drop(&desk.window,
                 {put(".env",
                      "PUSHRADAR_URL=http://127.0.0.1:1\nPUSHRADAR_PUBLIC_KEY=pk_abc\n"
                      "PUSHRADAR_SECRET=sk_abcdefgh12\n")}));
    QTRY_VERIFY(previewIn(desk));
    agree(desk);
    QCOMPARE(desk.workspace.profiles().rowCount(), 2);
    const Profile profile = desk.workspace.profiles().at(1);
    QCOMPARE(profile.serviceAddress, "http://127.0.0.1:1");
    QCOMPARE(profile.publicKey, "pk_abc");
    QTRY_VERIFY(desk.secretStore.secret(profile.id));
    QCOMPARE(desk.secretStore.secret(profile.id)->reveal(), "sk_abcdefgh12");
    const auto *const dialog = desk.window.findChild<ProfilesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestFileDrops::importEvents()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QString path = put("history.jsonl", "{\"format\":\"radardesk-history\",\"version\":1}\n");
    QVERIFY(drop(&desk.window, {path}));
    QTRY_VERIFY(desk.window.findChild<ImportDialog *>());
    QCOMPARE(desk.window.findChild<ImportDialog *>()->request().fileName, path);
}

void TestFileDrops::judgeARecording()
{
    const QString path = put("colleague.har", R"({"log":{"creator":{"name":"Firefox"},"entries":[
        {"startedDateTime":"2026-11-29T10:00:00.000Z","time":5,
         "request":{"method":"GET","url":"http://localhost:1/auth?channelName=private-x&socketID=1.2",
                    "headers":[{"name":"Cookie","value":"session=secret-value"}]},
         "response":{"status":419,"headers":[],"content":{"size":4,"text":"CSRF"}}},
        {"request":{"method":"POST","url":"http://localhost:1/v3/broadcasts",
                    "postData":{"text":"{\"channel\":\"orders\",\"data\":\"{\\\"id\\\":7}\"}"}}}]}})");
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(drop(&desk.window, {path}));
    QTRY_VERIFY(previewIn(desk));
    QCOMPARE(previewIn(desk)->findChild<QPlainTextEdit *>("dropContent")->toPlainText(),
             "private-x  http://localhost:1/auth");
    // It holds a broadcast as well, which may be wanted instead.
    QVERIFY(previewIn(desk)->findChild<QPushButton *>("dropTemplates")->isVisible());
    agree(desk);
    QTRY_VERIFY(desk.window.findChild<VerdictView *>("recordingVerdict"));
    const auto *const verdict = desk.find<VerdictView>("recordingVerdict");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Bad);
    QVERIFY2(verdict->headline().contains("CSRF"), qPrintable(verdict->headline()));
    QVERIFY(verdict->isVisible());
    QVERIFY(desk.templates.templates().isEmpty());
    QVERIFY(drop(&desk.window, {path}));
    QTRY_VERIFY(previewIn(desk));
    QTest::mouseClick(previewIn(desk)->findChild<QPushButton *>("dropTemplates"), Qt::LeftButton);
    QCOMPARE(desk.templates.templates().size(), 1);
}

void TestFileDrops::takeFilesOneAfterTheOther()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QVERIFY(drop(&desk.window, {put("a.json", R"({"a":1})"), put("b.json", R"({"b":2})")}));
    QTRY_VERIFY(previewIn(desk));
    agree(desk);
    QCOMPARE(desk.workspace.draft().data(), R"({"a":1})");
    QTRY_VERIFY(previewIn(desk));
    agree(desk);
    QCOMPARE(desk.workspace.draft().data(), R"({"b":2})");
    QCoreApplication::processEvents();
    QVERIFY(!previewIn(desk));
}

int tst_filedrops(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestFileDrops test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filedrops.moc"
