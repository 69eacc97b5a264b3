// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/look/symbolicon.h>
#include <gui/kit/look/theme.h>
#include <gui/kit/look/themecolors.h>
#include <support/contrast.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>

using namespace RadarDesk::gui;
using Appearance = Theme::Appearance;

/// Controls as they are drawn: what is chosen can be read, and what has the focus can be seen.
class TestWindowStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheHighlightedEntry_data();
    void showsTheHighlightedEntry();
    void showsASelectionWithoutFocus_data();
    void showsASelectionWithoutFocus();
    void showsTheFocus_data();
    void showsTheFocus();
    void keepsTheSizeOfAChosenSegment();
    void lightsTheIconOfAMenu_data();
    void lightsTheIconOfAMenu();
    void colorsLabels();
    void editsLookLikeFields();

private:
    Theme m_theme{*qApp};
};

namespace {

/// The color that most of a picture has.
QColor groundOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    return QColor::fromRgb(
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                         [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first);
}

/// How well the text of a picture is told from its ground.
double textContrast(const QImage &image)
{
    const QColor ground = groundOf(image);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrastOf(image.pixelColor(x, y), ground));
    }
    return most;
}

QImage rowOf(QAbstractItemView &view, int row)
{
    const QRect rect = view.visualRect(view.model()->index(row, 0));
    return view.viewport()->grab(rect.adjusted(1, 1, -1, -1)).toImage();
}

void addAppearances()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<bool>("production");
    QTest::newRow("light") << Appearance::Light << false;
    QTest::newRow("dark") << Appearance::Dark << false;
    QTest::newRow("light, production") << Appearance::Light << true;
    QTest::newRow("dark, production") << Appearance::Dark << true;
}

} // namespace

void TestWindowStyle::showsTheHighlightedEntry_data()
{
    addAppearances();
}

void TestWindowStyle::showsTheHighlightedEntry()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, production);
    m_theme.setAppearance(appearance);
    m_theme.setProduction(production);
    QComboBox box;
    box.addItems({"Automatic", "Hosted service", "Compatible service"});
    box.show();
    box.activateWindow(); // there may be no window manager
    QVERIFY(QTest::qWaitForWindowActive(&box));
    QTest::keyClick(&box, Qt::Key_Down, Qt::AltModifier);
    QAbstractItemView &list = *box.view();
    QTRY_VERIFY(list.isVisible());
    QTest::keyClick(&list, Qt::Key_Down);
    QTRY_COMPARE(list.currentIndex().row(), 1);
    const QImage highlighted = rowOf(list, 1);
    QVERIFY2(textContrast(highlighted) >= 4.5,
             qPrintable(QString::number(textContrast(highlighted))));
    QVERIFY(contrastOf(groundOf(highlighted), groundOf(rowOf(list, 2))) >= 1.5);
    QWidget *const popup = list.window(); // with an edge on a ground like its own
    QCOMPARE(popup->grab().toImage().pixelColor(0, popup->height() / 2),
             ThemeColors::of(QApplication::palette()).edge);
    QTest::keyClick(&list, Qt::Key_Escape);
}

void TestWindowStyle::showsASelectionWithoutFocus_data()
{
    addAppearances();
}

void TestWindowStyle::showsASelectionWithoutFocus()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, production);
    m_theme.setAppearance(appearance);
    m_theme.setProduction(production);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *list = new QListWidget;
    list->addItems({"orders", "prices"});
    auto *field = new QLineEdit;
    layout->addWidget(list);
    layout->addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setCurrentRow(0);
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    const QImage selected = rowOf(*list, 0);
    QVERIFY2(textContrast(selected) >= 4.5, qPrintable(QString::number(textContrast(selected))));
    QVERIFY(groundOf(selected) != groundOf(rowOf(*list, 1)));
    // It is quieter than where the keyboard is, and the same in every kind of list.
    const ThemeColors tones = ThemeColors::of(QApplication::palette());
    QCOMPARE(groundOf(selected), tones.chip);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    // Fusion makes a slight gradient of it.
    const QColor ground = groundOf(rowOf(*list, 0));
    QVERIFY2(std::abs(ground.red() - tones.accent.red()) < 16
                 && std::abs(ground.green() - tones.accent.green()) < 16
                 && std::abs(ground.blue() - tones.accent.blue()) < 16,
             qPrintable(ground.name()));
}

void TestWindowStyle::showsTheFocus_data()
{
    addAppearances();
}

void TestWindowStyle::showsTheFocus()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, production);
    m_theme.setAppearance(appearance);
    m_theme.setProduction(production);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *segment = new QToolButton;
    segment->setText("v3");
    segment->setProperty("segment", true);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    const QList<QWidget *> controls{new QLineEdit, new QComboBox, new QCheckBox("Show"), segment};
    for (QWidget *control : controls)
        layout->addWidget(control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (qsizetype i = 0; i < controls.size(); ++i) {
        QWidget *const other = controls.at((i + 1) % controls.size());
        other->setFocus();
        const QImage without = controls.at(i)->grab().toImage();
        controls.at(i)->setFocus();
        QTRY_VERIFY(controls.at(i)->hasFocus());
        QVERIFY2(controls.at(i)->grab().toImage() != without,
                 controls.at(i)->metaObject()->className());
    }
}

void TestWindowStyle::keepsTheSizeOfAChosenSegment()
{
    QToolButton segment;
    segment.setText("Targeting");
    segment.setProperty("segment", true);
    segment.setCheckable(true);
    const QSize before = segment.sizeHint();
    segment.setChecked(true);
    QCOMPARE(segment.sizeHint(), before);
    QFont bold = segment.font();
    bold.setWeight(QFont::DemiBold);
    QVERIFY(before.width() >= QFontMetrics(bold).horizontalAdvance(segment.text()) + 20);
}

void TestWindowStyle::lightsTheIconOfAMenu_data()
{
    addAppearances();
}

void TestWindowStyle::lightsTheIconOfAMenu()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const bool, production);
    m_theme.setAppearance(appearance);
    m_theme.setProduction(production);
    QMenu menu;
    QAction *const action = menu.addAction(symbolIcon("stop"), "Stop");
    menu.popup(QPoint(20, 20));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    menu.setActiveAction(action);
    QRect icon = menu.actionGeometry(action).adjusted(1, 1, -1, -1);
    icon.setWidth(26);
    const double reached = textContrast(menu.grab(icon).toImage());
    QVERIFY2(reached >= 4.5, qPrintable(QString::number(reached)));
    // And the menu has an edge.
    QCOMPARE(menu.grab().toImage().pixelColor(0, menu.height() / 2),
             ThemeColors::of(QApplication::palette()).edge);
}

void TestWindowStyle::colorsLabels()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *muted = new QLabel("in passing");
    muted->setProperty("muted", true);
    auto *fault = new QLabel("wrong");
    fault->setProperty("fault", true);
    layout->addWidget(muted);
    layout->addWidget(fault);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        const ThemeColors tones = ThemeColors::of(QApplication::palette());
        QCOMPARE(muted->palette().color(QPalette::WindowText), tones.muted);
        QCOMPARE(fault->palette().color(QPalette::WindowText), tones.failure);
    }
    fault->setProperty("fault", false);
    QApplication::style()->polish(fault);
    QCOMPARE(fault->palette().color(QPalette::WindowText),
             QApplication::palette().color(QPalette::WindowText));
}

void TestWindowStyle::editsLookLikeFields()
{
    m_theme.setAppearance(Appearance::Light);
    QComboBox editable;
    editable.setEditable(true);
    editable.setEditText("orders");
    editable.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editable));
    QVERIFY(editable.lineEdit()->width() >= editable.width() - 40);
    QVERIFY(textContrast(editable.grab().toImage()) >= 4.5);
}

int tst_windowstyle(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    TestWindowStyle test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowstyle.moc"
