// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/keychain/erasure.h>

#include <algorithm>

namespace RadarDesk::base {

namespace {

template <typename Text> void eraseText(Text &text)
{
    // Writing to what is shared would write to a new copy.
    if (text.isDetached()) {
        using Unit = std::remove_pointer_t<decltype(text.data())>;
        // volatile: the compiler may drop writes to memory that is about to be freed.
        volatile auto *const units =
            reinterpret_cast<std::conditional_t<sizeof(Unit) == 1, char, char16_t> *>(text.data());
        std::fill_n(units, text.size(), 0);
    }
    text = Text();
}

} // namespace

void erase(QByteArray &bytes)
{
    eraseText(bytes);
}

void erase(QString &text)
{
    eraseText(text);
}

Eraser::Eraser(QByteArray bytes, QObject *parent)
    : QObject(parent)
    , m_bytes(std::move(bytes))
{
}

Eraser::~Eraser()
{
    erase(m_bytes);
}

} // namespace RadarDesk::base

#include "moc_erasure.cpp"
