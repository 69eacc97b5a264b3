// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <gui/kit/look/accessibility.h>
#include <gui/profiles/secretentry.h>
#include <gui/scenarios/timerangefield.h>

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// What controls are for a screen reader; what it is told, tests/accessibility hears from outside.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void aBoxSaysItsLabelAndItsValue();
    void tabStopsAtTheChoiceThatIsSet();
    void noLabelHidesItsText();
    void thePartWithTheKeyboardHasTheName_data();
    void thePartWithTheKeyboardHasTheName();

private:
    void show();

    std::unique_ptr<QWidget> m_window;
};

void TestAccessibility::init()
{
    m_window = std::make_unique<QWidget>();
    new QHBoxLayout(m_window.get());
}

void TestAccessibility::show()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow(); // a bare X server has no window manager that would
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::aBoxSaysItsLabelAndItsValue()
{
    auto *label = new QLabel("&Kind", m_window.get());
    auto *box = new QComboBox(m_window.get());
    label->setBuddy(box);
    box->addItems({"one", "two"});
    box->setCurrentIndex(1);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
    QCOMPARE(accessible->text(QAccessible::Name), "Kind, two");
    QCOMPARE(accessible->role(), QAccessible::ComboBox);
}

void TestAccessibility::tabStopsAtTheChoiceThatIsSet()
{
    auto *before = new QLineEdit(m_window.get());
    m_window->layout()->addWidget(before);
    QList<QToolButton *> choices;
    for (const char *name : {"a", "b", "c"}) {
        auto *button = new QToolButton(m_window.get());
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setText(name); // a name is told of: what it is has to be known by then
        button->setFocusPolicy(Qt::StrongFocus);
        m_window->layout()->addWidget(button);
        choices.append(button);
    }
    auto *after = new QLineEdit(m_window.get());
    m_window->layout()->addWidget(after);
    choices.at(1)->setChecked(true);
    show();
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), choices.at(1));
    QCOMPARE(QAccessible::queryAccessibleInterface(choices.at(1))->role(),
             QAccessible::RadioButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), after);
    choices.at(0)->setChecked(true);
    QTest::keyClick(after, Qt::Key_Backtab);
    QTRY_COMPARE(QApplication::focusWidget(), choices.at(0));
}

void TestAccessibility::noLabelHidesItsText()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_2, Qt::ControlModifier);
    Desk::press(Qt::Key_3, Qt::ControlModifier);
    const auto labels = desk.window.findChildren<QLabel *>();
    QVERIFY(labels.size() > 20);
    for (QLabel *label : labels) {
        const QString name = label->accessibleName();
        const bool isKnown = name.isEmpty() || label->text().isEmpty() || !label->isVisible()
            || name.contains(label->text()) || !label->accessibleDescription().isEmpty();
        QVERIFY2(isKnown, qPrintable(label->objectName() + ": " + name + ", " + label->text()));
    }
}

void TestAccessibility::thePartWithTheKeyboardHasTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a secret") << "secret"
                              << "Secret";
    QTest::newRow("a time") << "rangeMode"
                            << "Pause";
}

// Where a panel gives the keyboard to one of its parts.
void TestAccessibility::thePartWithTheKeyboardHasTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, spoken);
    auto *before = new QLineEdit(m_window.get());
    m_window->layout()->addWidget(before);
    auto *range = new TimeRangeField(m_window.get());
    range->setUse(TimeRangeField::Use::Pace, "Pause");
    QWidget *panel = range;
    if (name == "secret") {
        delete range;
        panel = new SecretEntry(m_window.get());
    }
    m_window->layout()->addWidget(panel);
    show();
    const auto *part = m_window->findChild<QWidget *>(name);
    for (const bool byTab : {true, false}) {
        before->setFocus();
        if (byTab)
            QTest::keyClick(before, Qt::Key_Tab);
        else
            panel->setFocus(Qt::ShortcutFocusReason); // as by the label before it
        QCOMPARE(QApplication::focusWidget(), part);
        QAccessibleInterface *said =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        QVERIFY(said->text(QAccessible::Name).contains(spoken));
    }
}

int tst_accessibility(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain
    QApplication app(argc, argv);
    const Accessibility accessibility(app);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
