// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/profilesdialog.h>
#include <gui/scenarios/scenariofiles.h>
#include <gui/templates/templatespanel.h>
#include <history/store/historydatabase.h>
#include <history/transfer/importrun.h>
#include <support/desk.h>

#include <QSignalSpy>

#include <functional>

#include <sys/stat.h>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;

/// Where a file is to be taken in is something else. A pipe would block the window for good, and
/// the device never ends.
class TestForeignPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
};

namespace {

/// What is said when something is taken in from a path; empty when it was.
using TakeIn = std::function<QString(Desk &desk, const QString &path)>;

/// What a label in \a widget says of \a path.
QString labelOf(const QWidget &widget, const QString &path)
{
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden() && label->text().contains(path))
            return label->text();
    }
    return {};
}

QString takeTemplates(Desk &desk, const QString &path)
{
    auto *panel = desk.find<TemplatesPanel>("templates");
    panel->importFrom(path);
    return labelOf(*panel, path);
}

QString takeScenarios(Desk &desk, const QString &path)
{
    ScenarioFiles files(desk.scenarios, {}, nullptr);
    const QSignalSpy said(&files, &ScenarioFiles::said);
    files.importFrom(path);
    return said.value(0).value(0).toString();
}

QString takeProfiles(Desk &desk, const QString &path)
{
    ProfilesDialog dialog({desk.workspace.profiles(), desk.secretStore, desk.removal, desk.active,
                           desk.retention, desk.meter, desk.sandboxCredentials, desk.sandboxPort,
                           desk.recognition, desk.profileValues});
    dialog.importFrom(path);
    return labelOf(dialog, path);
}

QString takeEvents(Desk & /*desk*/, const QString &path)
{
    ImportRun run(path, {}, [](const QList<Event> &) { return 0; });
    return run.step() == ImportRun::Step::Failed ? run.result().reason : QString();
}

QString takeHistory(Desk & /*desk*/, const QString &path)
{
    HistoryDatabase database(path);
    const auto opened = database.open();
    return opened ? QString() : opened.error().reason;
}

} // namespace

Q_DECLARE_METATYPE(TakeIn)

void TestForeignPlaces::refusesWhatIsNoFile_data()
{
    QTest::addColumn<TakeIn>("takeIn");
    QTest::addColumn<QByteArray>("kind");
    const std::pair<const char *, TakeIn> all[] = {{"templates", takeTemplates},
                                                   {"scenarios", takeScenarios},
                                                   {"profiles", takeProfiles},
                                                   {"events", takeEvents},
                                                   {"history", takeHistory}};
    for (const auto &[name, takeIn] : all) {
        for (const char *kind : {"pipe", "device", "folder"})
            QTest::addRow("%s from a %s", name, kind) << takeIn << QByteArray(kind);
    }
}

void TestForeignPlaces::refusesWhatIsNoFile()
{
    QFETCH(const TakeIn, takeIn);
    QFETCH(const QByteArray, kind);
    Desk desk({}, Desk::Service::NotYet);
    QString path = kind == "device" ? "/dev/zero" : desk.folder.filePath("it");
    if (kind == "pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == "folder")
        QVERIFY(QDir().mkdir(path));
    const QString said = takeIn(desk, path);
    QVERIFY2(said.contains("it is a folder, a pipe or a device"), qPrintable(said));
    QVERIFY2(said.endsWith(u'.') && said.at(0).isUpper(), qPrintable(said));
    QVERIFY(desk.templates.templates().isEmpty());
    QVERIFY(desk.scenarios.scenarios().isEmpty());
    QVERIFY(desk.workspace.profiles().kept().isEmpty());
}

int tst_foreignplaces(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestForeignPlaces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foreignplaces.moc"
