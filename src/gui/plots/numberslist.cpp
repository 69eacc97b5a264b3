// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/plots/numberslist.h>

#include <gui/plots/plotstyle.h>
#include <history/plots/plotsource.h>
#include <workbench/core/tiptext.h>

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace RadarDesk::gui {

namespace {

constexpr int NumberPathRole = Qt::UserRole;
constexpr QSize SampleSize(26, 12);
constexpr QSize NumbersHint(180, 100);

QIcon lineSample(int style, const QPalette &palette, double sharpness)
{
    QPixmap sample(SampleSize * sharpness);
    sample.setDevicePixelRatio(sharpness);
    sample.fill(palette.color(QPalette::Base)); // also where the row is selected
    QPainter painter(&sample);
    painter.setPen(plotStyle(style, palette));
    constexpr double Middle = SampleSize.height() / 2.0;
    painter.drawLine(QPointF(0, Middle), QPointF(SampleSize.width(), Middle));
    QIcon icon(sample);
    icon.addPixmap(sample, QIcon::Selected); // the style would tint it
    return icon;
}

} // namespace

NumbersList::NumbersList(QWidget *parent)
    : QListWidget(parent)
{
    setIconSize(SampleSize);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &NumbersList::onChanged);
}

void NumbersList::setChannel(const QString &channel)
{
    m_channel = channel;
    setPaths({});
}

void NumbersList::setPaths(const QStringList &paths)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString current =
        currentItem() ? currentItem()->data(NumberPathRole).toString() : QString();
    clear();
    if (!paths.isEmpty() && !m_styles.contains(m_channel))
        pick(paths.constFirst());
    const QMap<QString, int> styles = m_styles.value(m_channel);
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(pathText(path), this);
        item->setData(NumberPathRole, path);
        item->setToolTip(workbench::tipText(pathText(path)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(styles.contains(path) ? Qt::Checked : Qt::Unchecked);
        if (path == current)
            setCurrentItem(item);
    }
    showSamples();
}

void NumbersList::pick(const QString &path)
{
    QMap<QString, int> &styles = m_styles[m_channel];
    int free = 0;
    while (styles.values().contains(free))
        ++free;
    styles.insert(path, free);
}

void NumbersList::onChanged(const QListWidgetItem *item)
{
    if (m_isShowing)
        return;
    const QString path = item->data(NumberPathRole).toString();
    if (item->checkState() != Qt::Checked)
        m_styles[m_channel].remove(path);
    else if (!m_styles.value(m_channel).contains(path))
        pick(path);
    showSamples();
    Q_EMIT pickedChanged();
}

void NumbersList::showSamples()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QMap<QString, int> styles = m_styles.value(m_channel);
    QPixmap nothing(SampleSize);
    nothing.fill(Qt::transparent);
    for (int row = 0; row < count(); ++row) {
        const auto style = styles.constFind(item(row)->data(NumberPathRole).toString());
        item(row)->setIcon(style == styles.cend()
                               ? QIcon(nothing)
                               : lineSample(*style, palette(), devicePixelRatioF()));
    }
}

QList<std::pair<QString, int>> NumbersList::picked() const
{
    const QMap<QString, int> styles = m_styles.value(m_channel);
    QList<std::pair<QString, int>> picked;
    for (int row = 0; row < count(); ++row) {
        const QString path = item(row)->data(NumberPathRole).toString();
        const auto style = styles.constFind(path);
        if (style != styles.cend())
            picked.append({path, *style});
    }
    return picked;
}

QString NumbersList::pathText(const QString &path)
{
    const auto [channel, plain] = history::PlotSource::partsOf(path);
    const QString text = plain.isEmpty() ? tr("The whole message") : plain;
    //: A number's name, and the channel that it is of
    return channel.isEmpty() ? text : tr("%1 (%2)").arg(text, channel);
}

QSize NumbersList::sizeHint() const
{
    return NumbersHint;
}

void NumbersList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSamples();
}

} // namespace RadarDesk::gui

#include "moc_numberslist.cpp"
