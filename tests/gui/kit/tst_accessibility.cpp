// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <gui/kit/accessibility.h>
#include <gui/kit/focushandover.h>

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::gui;

namespace {

/// What a reader would be told, in turn: the names of what gets the keyboard or is announced.
QStringList told;

QString nameOf(QAccessibleInterface *of)
{
    return of ? of->text(QAccessible::Name) : QString();
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus)
        told.append(QStringLiteral("focus: ") + nameOf(event->accessibleInterface()));
    if (event->type() == QAccessible::ObjectShow && event->accessibleInterface()
        && event->accessibleInterface()->role() == QAccessible::Notification)
        told.append(QStringLiteral("said: ") + nameOf(event->accessibleInterface()));
}

} // namespace

/// What a screen reader is told of controls; see also tests/accessibility, from outside.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void aBoxSaysItsLabelAndItsValue();
    void tabStopsAtTheChoiceThatIsSet();
    void aPanelHandsOnWithoutBeingNamed();
    void aTickThatSpaceChangesIsSaid();
    void noLabelHidesItsText();

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
    QAccessible::setActive(true); // there is no bus that would ask for it
    QAccessible::installUpdateHandler(hear);
    told.clear();
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

void TestAccessibility::aPanelHandsOnWithoutBeingNamed()
{
    auto *panel = new QWidget(m_window.get());
    panel->setAccessibleName("panel");
    auto *field = new QLineEdit(panel);
    field->setAccessibleName("field");
    m_window->layout()->addWidget(panel);
    handFocusOn(*panel, *field);
    show();
    field->clearFocus();
    told.clear();
    panel->setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(QApplication::focusWidget(), field);
    // The last word is that of what has it.
    QTRY_COMPARE(told.value(told.size() - 1), "focus: field");
}

void TestAccessibility::aTickThatSpaceChangesIsSaid()
{
    auto *table = new QTableView(m_window.get());
    QStandardItemModel model(1, 1);
    auto *item = new QStandardItem("key");
    item->setCheckable(true);
    item->setCheckState(Qt::Checked);
    item->setData("key, not sent", Qt::AccessibleTextRole);
    model.setItem(0, 0, item);
    table->setModel(&model);
    m_window->layout()->addWidget(table);
    show();
    table->setFocus();
    table->setCurrentIndex(model.index(0, 0));
    told.clear();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(item->checkState(), Qt::Unchecked);
    QTRY_VERIFY2(told.contains("said: key, not sent"), qPrintable(told.join('|')));
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

int tst_accessibility(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain
    QApplication app(argc, argv);
    const Accessibility accessibility(app);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
