// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/notices/noticebar.h>
#include <gui/profiles/profilesdialog.h>
#include <support/desk.h>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace RadarDesk;

/// No letter that is pressed with Alt means two things at once.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnique_data();
    void areUnique();
    void areUniqueInMenus_data() { addLanguages(); }
    void areUniqueInMenus();
    void areUniqueInSheets_data() { addLanguages(); }
    void areUniqueInSheets();

private:
    using Letters = QHash<QString, QStringList>;

    static void addLanguages();
    /// Has the window speak the language of the row.
    static bool speak(QTranslator &translator, const QString &language);
    static bool mayBeSeen(const QWidget &widget, const QWidget &window);
    static Letters mnemonicsOf(const QWidget &window);
    static QStringList collisionsIn(const Letters &letters);
    /// Of a menu and those in it, with entries that have no letter.
    static QStringList faultsIn(const QMenu &menu);
};

void TestMnemonics::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::newRow(*language == '\0' ? "en" : language) << QString(language);
}

bool TestMnemonics::speak(QTranslator &translator, const QString &language)
{
    return language.isEmpty()
        || (translator.load(":/i18n/radardesk_" + language)
            && QCoreApplication::installTranslator(&translator));
}

/// Whether it is on no page that others hide; it may be one that only shows at times.
bool TestMnemonics::mayBeSeen(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *each = &widget; each && each != &window; each = each->parentWidget()) {
        const auto *stack = qobject_cast<const QStackedWidget *>(each->parentWidget());
        if (each->isWindow() || (stack && stack->currentWidget() != each))
            return false;
        // One notice is acted on at a time.
        const bool isNotice = qobject_cast<const gui::NoticeBar *>(each);
        // The built-in sandbox has fields in place of those of other profiles.
        const bool isAtTimes =
            isNotice || each->objectName() == "events" || each->objectName() == "sandbox";
        if (isAtTimes && !each->isVisible())
            return false;
    }
    return true;
}

TestMnemonics::Letters TestMnemonics::mnemonicsOf(const QWidget &window)
{
    Letters found;
    const auto add = [&found](const QKeySequence &keys, const QString &text) {
        if (!keys.isEmpty())
            found[keys.toString()].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!mayBeSeen(*widget, window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->shortcut(), button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(QKeySequence::mnemonic(label->text()), label->text());
    }
    return found;
}

QStringList TestMnemonics::collisionsIn(const Letters &letters)
{
    QStringList collisions;
    for (auto each = letters.cbegin(); each != letters.cend(); ++each) {
        if (each->size() > 1)
            collisions.append(each.key() + ": " + each->join(" | "));
    }
    return collisions;
}

QStringList TestMnemonics::faultsIn(const QMenu &menu)
{
    Letters letters;
    QStringList faults;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (letter.isEmpty())
            faults.append("no letter: " + action->text());
        else
            letters[letter.toString()].append(action->text());
        if (action->menu())
            faults.append(faultsIn(*action->menu()));
    }
    return faults + collisionsIn(letters);
}

void TestMnemonics::areUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("events");
    for (const char *language : {"", "de", "es", "fr", "ja", "pt_BR", "zh_CN"}) {
        const bool isWritten = QByteArray(language).isEmpty() || QByteArray(language) == "de";
        for (const char *place : {"topTest", "topAccess", "topDemo"}) {
            for (const char *events : {"eventsList", "eventsPlot", "eventsConnections"}) {
                // The letters of the others follow those of English.
                if (isWritten || QByteArray(events) == "eventsList")
                    QTest::addRow("%s %s %s", language, place, events)
                        << QString(language) << QByteArray(place) << QByteArray(events);
            }
        }
    }
}

void TestMnemonics::areUnique()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, events);
    QTranslator translator;
    QVERIFY(speak(translator, language));
    Desk desk;
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.find<QToolButton>(place.constData()), Qt::LeftButton);
    if (!desk.find<QWidget>("events")->isVisible())
        QTest::mouseClick(desk.find<QToolButton>("showEvents"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QToolButton>(events.constData()), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto mnemonics = mnemonicsOf(desk.window);
    QVERIFY(mnemonics.size() > 5);
    const QStringList collisions = collisionsIn(mnemonics);
    QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join("; ")));
}

// The menu of the window, with the menus in it: each entry has a letter of its own.
void TestMnemonics::areUniqueInMenus()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(speak(translator, language));
    const Desk desk;
    const QMenu *menu = desk.find<QToolButton>("menu")->menu();
    QVERIFY(menu->actions().size() > 10);
    const QStringList faults = faultsIn(*menu);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("; ")));
}

void TestMnemonics::areUniqueInSheets()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(speak(translator, language));
    Desk desk;
    QVERIFY(desk.isReady());
    // Of a profile, and not the active one, which can't be chosen.
    const QString id = desk.workspace.profiles().add(workbench::newProfile());
    QStringList faults;
    for (const char *command :
         {"profiles", "connect", "settings", "keys", "simulateFaults", "export", "import"}) {
        desk.find<QAction>(command)->trigger();
        const auto isOpen = [&desk] {
            const QWidget *active = QApplication::activeWindow();
            return active && active != &desk.window;
        };
        QVERIFY2(QTest::qWaitFor(isOpen), command);
        QWidget *const sheet = QApplication::activeWindow();
        if (auto *profiles = qobject_cast<gui::ProfilesDialog *>(sheet))
            profiles->openAt(id);
        for (const QString &each : collisionsIn(mnemonicsOf(*sheet)))
            faults.append(QString("%1: %2").arg(command, each));
        sheet->close();
        desk.window.activateWindow(); // there may be no window manager that would
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("; ")));
}

int tst_mnemonics(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestMnemonics test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mnemonics.moc"
