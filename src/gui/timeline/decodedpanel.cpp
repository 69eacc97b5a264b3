// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/decodedpanel.h>

#include <base/platform/background.h>
#include <gui/kit/code/jsonview.h>
#include <gui/timeline/decodingsdelegate.h>
#include <gui/timeline/decodingsmodel.h>

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

// Longer texts would keep the window waiting.
constexpr qsizetype SmallTextBytes = qsizetype{16} * 1024;
constexpr qsizetype SmallDecodedBytes = qsizetype{128} * 1024;
constexpr int RowsInSight = 4;

} // namespace

DecodedPanel::DecodedPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new DecodingsModel(this))
    , m_list(new QListView(this))
    , m_cut(new QLabel(tr("Only part of the data is decoded."), this))
    , m_view(new JsonView(this))
{
    m_list->setObjectName(QStringLiteral("decodings"));
    m_list->setAccessibleName(tr("Decoded values"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DecodingsDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_cut->setProperty("muted", true);
    m_cut->setWordWrap(true);
    m_cut->setMargin(6);
    m_cut->setIndent(10);
    m_view->setObjectName(QStringLiteral("decodedText"));
    m_view->setAccessibleName(tr("Decoded text"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list);
    layout->addWidget(m_cut);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DecodedPanel::showCurrent);
    take({});
}

void DecodedPanel::show(const QList<QByteArray> &texts)
{
    const quint64 search = ++m_search;
    qsizetype bytes = 0;
    for (const QByteArray &text : texts)
        bytes += text.size();
    if (bytes <= SmallTextBytes) {
        // A small text can hold much, too.
        const Decodings decodings = decodingsIn(texts, {.bytes = SmallDecodedBytes});
        if (!decodings.isCut) {
            take(decodings);
            return;
        }
    }
    m_model->setDecodings({});
    m_cut->hide();
    showCurrent();
    Q_EMIT found(false); // so far
    base::inBackground(
        this, [texts] { return decodingsIn(texts); },
        [this, search](const Decodings &decodings) {
            if (m_search == search)
                take(decodings);
        });
}

QString DecodedPanel::text() const
{
    return m_list->currentIndex().data(DecodingsModel::TextRole).toString();
}

void DecodedPanel::take(const Decodings &decodings)
{
    m_model->setDecodings(decodings.found);
    m_cut->setVisible(decodings.isCut);
    const auto rows = static_cast<int>(std::min<qsizetype>(RowsInSight, decodings.found.size()));
    m_list->setFixedHeight(rows * RowDelegate::heightOf(m_list->font(), 2) + 2);
    m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
    Q_EMIT found(!decodings.found.isEmpty());
}

void DecodedPanel::showCurrent()
{
    ReadableText content{.text = text()};
    if (m_list->currentIndex().data(DecodingsModel::IsJsonRole).toBool()) {
        content.jsonLine = 0;
        content.jsonLines = static_cast<int>(content.text.count(u'\n')) + 1;
    }
    m_view->show(content);
}

} // namespace RadarDesk::gui

#include "moc_decodedpanel.cpp"
